import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertNotices, listOrganisations } from '../../../people/index.ts'
import { partnershipAtHand } from '../../queries/involvement/held-round.ts'
import { listCoordinators, listSecretariesOf } from '../../repository/agendas-to-look-through.ts'
import { findRound, insertInvitations, insertRound, listCommitteesToInvite } from '../../repository/rounds.ts'
import { mayHoldRound } from '../../rules/involvement/round-rights.ts'
import { sentencesOf, type Telling } from '../../rules/involvement/telling.ts'
import { type Voice, voiceOf } from '../../rules/involvement/voices.ts'
import { whyNotOpenRound } from '../../rules/involvement/why-not-decide.ts'

export interface RoundOpened {
  /** Of the partnership. */
  readonly slug: string
  readonly year: number
  readonly closesOn: string
  readonly tell: Telling
}

interface Invited {
  readonly organisationId: string
  readonly committeeId: string | null
  readonly voice: Voice
}

/** Opens the round of a year and invites every committee of every party; general practice and patients the same way. */
export const openRound = command('matters.open-round', async ({ actor, now, db, permit, record }, opened: RoundOpened) => {
  const { slug, year, closesOn, tell } = opened
  const { partnership, place } = await partnershipAtHand(db, slug)
  permit(mayHoldRound(actor, place))
  const today = danishDay(now)
  const exists = Number.isInteger(year) && (await findRound(db, partnership.id, year)) !== undefined
  refuseIf(whyNotOpenRound({ year, closesOn }, { today, exists }))
  const id = await insertRound(
    db,
    { partnershipId: partnership.id, year, opensOn: today, closesOn, createdByName: actor.kind === 'public' ? '' : actor.name },
    now,
  )
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const committees = await listCommitteesToInvite(db, place.parties, today)
  const invited = place.parties.flatMap((organisationId): Invited[] => {
    const organisation = organisations.get(organisationId)
    if (!organisation) return []
    const own = committees.filter((committee) => committee.organisationId === organisationId)
    const asked = own.map(({ id: committeeId, kind }) => ({ organisationId, committeeId, voice: voiceOf(kind, organisation) }))
    // A party without committees of its own speaks for itself.
    return asked.length > 0 ? asked : [{ organisationId, committeeId: null, voice: voiceOf(undefined, organisation) }]
  })
  await insertInvitations(db, id, invited, now)
  const told = new Set([
    ...(await listCoordinators(db, place.parties, today)).map(({ personId }) => personId),
    ...(await listSecretariesOf(
      db,
      invited.flatMap(({ committeeId }) => committeeId ?? []),
      today,
    )),
  ])
  await insertNotices(
    db,
    [...told].map((personId) => ({
      personId,
      kind: 'round.opened',
      about: { kind: 'partnership', id: partnership.id },
      path: `/klynger/${slug}/runder/${year}`,
      sentence: sentencesOf(tell, (words, day) => words.invited(partnership.name, year, day(closesOn))),
    })),
    now,
  )
  await record({
    event: 'round.opened',
    subject: { kind: 'partnership', id: partnership.id },
    details: { year, number: invited.length },
  })
})
