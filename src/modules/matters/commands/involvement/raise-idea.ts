import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertNotices } from '../../../people/index.ts'
import { partnershipAtHand } from '../../queries/involvement/held-round.ts'
import { listSecretariesOf } from '../../repository/agendas-to-look-through.ts'
import { insertIdea } from '../../repository/ideas.ts'
import { listInvitations, lockRound } from '../../repository/rounds.ts'
import { mayHoldRound, mayRaiseIdea } from '../../rules/involvement/round-rights.ts'
import { sentencesOf, type Telling } from '../../rules/involvement/telling.ts'
import { whyNotRaiseIdea, whyNotSpeak } from '../../rules/involvement/why-not-decide.ts'

export interface IdeaRaised {
  readonly slug: string
  readonly year: number
  /** Whose it is: "organisation" or "organisation committee", as invited. */
  readonly voice: string
  readonly text: string
  readonly tell: Telling
}

/** An invited voice sends a wish; the secretaries write down what came to them in another way. */
export const raiseIdea = command('matters.raise-idea', async ({ actor, now, db, permit, record }, raised: IdeaRaised) => {
  const { slug, year, tell } = raised
  const { partnership, place } = await partnershipAtHand(db, slug)
  const round = await lockRound(db, partnership.id, year)
  const invited = round ? await listInvitations(db, round.id) : []
  const own = mayHoldRound(actor, place) ? invited : invited.filter((one) => mayRaiseIdea(actor, one))
  permit(own.length > 0)
  if (!round || actor.kind === 'public') throw new NotFound('round')
  const speaker = own.find(
    ({ organisationId, committeeId }) => [organisationId, committeeId].filter(Boolean).join(' ') === raised.voice.trim(),
  )
  refuseIf(whyNotSpeak(speaker !== undefined) ?? whyNotRaiseIdea(raised.text, { closed: round.closedAt !== null }, 'text'))
  if (!speaker) throw new NotFound('voice')
  const today = danishDay(now)
  await insertIdea(db, {
    roundId: round.id,
    partnershipId: partnership.id,
    committeeId: speaker.committeeId,
    organisationId: speaker.organisationId,
    voice: speaker.voice,
    text: raised.text.trim(),
    raisedOn: today,
    raisedByName: actor.name,
  })
  const self = actor.kind === 'person' ? actor.personId : undefined
  await insertNotices(
    db,
    (await listSecretariesOf(db, place.committees, today))
      .filter((personId) => personId !== self)
      .map((personId) => ({
        personId,
        kind: 'idea.raised',
        about: { kind: 'partnership', id: partnership.id },
        path: `/klynger/${slug}/runder/${year}`,
        sentence: sentencesOf(tell, (words) => words.ideaIn(partnership.name, year)),
      })),
    now,
  )
  await record({
    event: 'idea.raised',
    subject: { kind: 'partnership', id: partnership.id },
    details: { year, from: speaker.committee ?? speaker.organisation },
  })
})
