import { dayAskedOf } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import {
  committeeKind,
  findCommittee,
  findCommitteeBySlug,
  findingsOn,
  findKeptCommittee,
  findPartnership,
  findTermsOn,
  listFocusAreas,
  type MembershipRow,
  partiesOn,
  seatingOf,
} from '../../committees/index.ts'
import { committeesReadBy, mayKnowOf, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { mayKeepTermsOf } from '../../committees/rules/group-rights.ts'
import { mayKeepCommittee } from '../../committees/rules/partnership-rights.ts'
import { maySeeSeatsOf } from '../../committees/rules/seat-rights.ts'
import { isOnIn } from '../../committees/rules/seats/period.ts'
import { vacantOn } from '../../committees/rules/seats/seat-history.ts'
import { listMeetingsOfCommittee } from '../../meetings/index.ts'
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
  const today = danishDay(now)
  const day = dayAskedOf(committee, on, today)
  const kind = committeeKind(committee.kind)
  const [recorded, parties, partnership, parent, areas, meetings, terms] = await Promise.all([
    seatingOf(db, committee),
    partiesOn(db, { committee }, day),
    committee.partnershipId ? findPartnership(db, committee.partnershipId) : undefined,
    committee.parentId ? findCommittee(db, committee.parentId) : undefined,
    listFocusAreas(db),
    listMeetingsOfCommittee(db, committee.id, committeesReadBy(actor)),
    findTermsOn(db, committee.id, day),
  ])
  const seating = { ...recorded, sittings: recorded.sittings.filter((sitting) => mayKnowOfSeat(actor, sitting)) }
  const { organisations, sittings } = seating
  const committeeIsThere = validityOn(day, committee) === 'current'
  const names = new Map(sittings.map(({ id, person }) => [id, person]))
  const members = sittings.filter((sitting) => isOnIn(committee, sitting, day)).map(told)
  const others = sittings.filter((sitting) => !isOnIn(committee, sitting, day)).map(told)
  return {
    committee: { ...committee, validity: validityOn(day, committee) },
    day,
    organisation: organisations.get(committee.organisationId ?? ''),
    partnership,
    parent,
    focusAreas: areas.filter(({ committeeId }) => committeeId === committee.id),
    groups: memberGroups(members),
    vacant: (committeeIsThere ? vacantOn(seating, day) : [])
      .flatMap(({ id }) => seating.seats.find((seat) => seat.id === id) ?? [])
      .map(withOrganisation),
    // Where nobody is known to sit, there is nothing to compare with.
    findings: members.length > 0 ? findingsOn(seating, parties, day) : [],
    kindTexts: kind?.texts,
    others: others.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1)),
    coming: meetings.filter(({ heldOn }) => heldOn >= today).toReversed(),
    held: meetings.filter(({ heldOn }) => heldOn < today),
    seesSeats: maySeeSeatsOf(actor, committee.id, seating.seats),
    terms,
    ending: await endingOf(committee),
    mayKeepTerms: mayKeepTermsOf(actor, committee),
    mayChange: mayKeepCommittee(actor, { ...committee, isGroup: kind?.isGroup ?? false }),
  }

  /** Why it ends and who carries on, where it has a last day. */
  async function endingOf({ validTo }: { readonly validTo: string | null }) {
    const kept = validTo === null ? undefined : await findKeptCommittee(db, slug)
    const successor = kept?.successorId ? await findCommittee(db, kept.successorId) : undefined
    return kept && { reason: kept.endReason, successor: successor && mayKnowOf(actor, successor) ? successor : undefined }
  }

  function told(sitting: MembershipRow) {
    return { ...sitting, organisation: organisations.get(sitting.organisationId ?? ''), beside: names.get(sitting.besideId ?? '') }
  }

  function withOrganisation<Seat extends { readonly appointedById: string | null }>(seat: Seat) {
    return { ...seat, appointedBy: organisations.get(seat.appointedById ?? '') }
  }
})
