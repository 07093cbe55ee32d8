import { dayAskedOf } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind, findCommitteeBySlug } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOf, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { compositionFindings } from '../../committees/rules/composition.ts'
import { mayKeepTermsOf } from '../../committees/rules/group-rights.ts'
import { mayKeepCommittee } from '../../committees/rules/partnership-rights.ts'
import { maySeeSeatsOf } from '../../committees/rules/seat-rights.ts'
import { vacantOn } from '../../committees/rules/seats/seat-history.ts'
import { listProposingOrganisations } from '../../meetings/index.ts'
import { maySeeAgendaInTheMakingOf } from '../../meetings/rules/agenda/agenda-rights.ts'
import { mayPropose } from '../../meetings/rules/items/item-rights.ts'
import { type AnotherCommittee, findCommitteeContents, type SittingThen } from '../repository/committee-contents.ts'
import { memberGroups } from '../rules/member-groups.ts'
import { validityOn } from '../rules/validity.ts'

export type CommitteeView = Awaited<ReturnType<typeof committeePage>>

interface Asked {
  readonly slug: string
  /** Where it is no day: today, or the day on which the committee begins. */
  readonly on?: string | undefined
}

/** A committee with who sits in it on a day, what its sources say of that, who sat before, and its meetings. */
export const committeePage = query('publishing.committee-page', async ({ actor, now, db, permitToKnow }, { slug, on }: Asked) => {
  const committee = await findCommitteeBySlug(db, slug)
  permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
  if (!committee) throw new NotFound('committee')
  const { id: committeeId } = committee
  const today = danishDay(now)
  const day = dayAskedOf(committee, on, today)
  // Only those who are signed in propose anything, so that everyone's page costs no more.
  const [contents, proposing] = await Promise.all([
    findCommitteeContents(db, committee, day, committeesReadBy(actor)),
    actor.kind === 'person' ? listProposingOrganisations(db, committeeId, today) : [],
  ])
  const { seats, meetings, ending, ...shown } = contents
  const validity = validityOn(day, committee)
  // Nobody sits in a committee that is not there, whatever has been written of them.
  const isThere = validity === 'current'
  const sittings = contents.sittings.filter(isKnown)
  const others = contents.others.filter(isKnown)
  const names = new Map([...sittings, ...others].map(({ id, person }) => [id, person]))
  const members = isThere ? sittings.map((sitting) => ({ ...sitting, beside: names.get(sitting.besideId ?? '') })) : []
  const kind = committeeKind(committee.kind)
  const coming = meetings.filter(({ heldOn }) => heldOn >= today).toReversed()
  return {
    committee: { ...committee, validity },
    day,
    organisation: shown.organisation,
    partnership: shown.partnership,
    parent: known(shown.parent),
    focusAreas: shown.focusAreas,
    terms: shown.terms,
    groups: memberGroups(members),
    vacant: isThere ? vacantOn({ committee, seats, sittings }, day) : [],
    // Where nobody is known to sit, there is nothing to compare with.
    findings: kind && members.length > 0 ? compositionFindings(kind, shown.parties, members.map(asSeated)) : [],
    kindTexts: kind?.texts,
    others: isThere ? others : [...sittings.map(asFormer), ...others],
    coming,
    /** Where the next agenda is put together, for those who do. */
    nextAgenda: maySeeAgendaInTheMakingOf(actor, committeeId)
      ? coming.find(({ state }) => state === 'planned' || state === 'agenda')
      : undefined,
    /** Of what its meetings agreed. */
    followsUp: committeesReadBy(actor).includes(committeeId),
    held: meetings.filter(({ heldOn }) => heldOn < today),
    ending: committee.validTo === null ? undefined : { reason: ending.reason, successor: known(ending.successor) },
    seesSeats: maySeeSeatsOf(actor, committeeId, shown.appointers),
    /** Of those on their way to its agendas. */
    seesItems:
      actor.kind === 'person' &&
      mayPropose(
        actor,
        committeeId,
        proposing.map(({ id }) => id),
      ),
    mayKeepTerms: mayKeepTermsOf(actor, committee),
    mayChange: mayKeepCommittee(actor, { ...committee, isGroup: kind?.isGroup ?? false }),
  }

  function isKnown({ personId, isPublic }: Pick<SittingThen, 'personId' | 'isPublic'>): boolean {
    return mayKnowOfSeat(actor, { committeeId, personId, isPublic })
  }

  function known(other: AnotherCommittee | null): AnotherCommittee | undefined {
    return other && mayKnowOf(actor, other) ? other : undefined
  }
})

function asSeated({ organisation, capacity }: SittingThen) {
  return { sector: organisation?.sector, capacity }
}

function asFormer({ organisation, ...sitting }: SittingThen) {
  return { ...sitting, organisation: organisation?.name ?? null }
}
