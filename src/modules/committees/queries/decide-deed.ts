import { randomUUID } from 'node:crypto'
import { NotFound, Refused, refuseIf } from '../../../kernel/refusal.ts'
import { dayAfter } from '../../../kernel/dates.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { findPerson } from '../../people/index.ts'
import { type Candidate, listCandidates } from '../repository/candidates.ts'
import { type CommitteeRow, findCommitteeBySlug } from '../repository/committees.ts'
import type { MembershipRow } from '../repository/memberships.ts'
import type { SeatRow } from '../repository/seats.ts'
import type { CompositionFinding } from '../rules/composition.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayFillSeat, mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { appoint, type Decided, end, move, type RefusedSeat } from '../rules/seats/change-seats.ts'
import { newBreaches } from '../rules/seats/new-breaches.ts'
import { isOn } from '../rules/seats/period.ts'
import { type RefusedDeed, type SeatDeed, whyNotKnown } from '../rules/seats/seat-deed.ts'
import { after, type SeatChanges, type Sitting } from '../rules/seats/seat-history.ts'
import { whyNotMakeChair } from '../rules/seats/why-not-make-chair.ts'
import { findingsOn, partiesOn, type Seating, seatingOf } from './seating.ts'

/** What a deed would do, decided by the record as it stands. */
export interface DecidedDeed {
  readonly seating: Seating
  readonly deed: SeatDeed
  readonly changes: SeatChanges
  readonly begun: readonly (Sitting & SittingFacts)[]
  /** The first day on which it is so. */
  readonly day: string
  readonly seat: SeatRow | undefined
  readonly membership: MembershipRow | undefined
  readonly person:
    | { readonly id: string; readonly name: string; readonly isNew: boolean; readonly organisationId: string | null }
    | undefined
  /** Who else may be meant by the name that was written. */
  readonly candidates: readonly Candidate[]
  readonly breaches: readonly CompositionFinding[]
}

export type SittingFacts = Pick<MembershipRow, 'organisationId' | 'partyLetter' | 'title' | 'groupName' | 'position'>

export type Deciding = Pick<Query, 'actor' | 'now' | 'db' | 'permit' | 'permitToKnow'>

/** A committee whose existence the actor may know of. @throws NotFound */
export async function knownCommittee({ actor, db, permitToKnow }: Deciding, slug: string): Promise<CommitteeRow> {
  const committee = await findCommitteeBySlug(db, slug)
  permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
  if (!committee) throw new NotFound('committee')
  return committee
}

/** @throws Refused with the name of the form's field in its values */
export async function decideDeed(asking: Deciding, committee: CommitteeRow, deed: SeatDeed): Promise<DecidedDeed> {
  const { actor, db, permit } = asking
  const seating = await seatingOf(db, committee)
  const membership = seating.sittings.find(({ id }) => id === membershipMeant(deed))
  const seat = seating.seats.find(({ id }) => id === ('seatId' in deed ? deed.seatId : membership?.seatId))
  // Whoever sits on no seat of theirs is not theirs to move, and how long a right lasts without a mandate is the committee's to say.
  const seats = deed.kind === 'appoint' ? [seat] : [seat, seating.seats.find(({ id }) => id === membership?.seatId)]
  const fills = seats.every((each) => each !== undefined && mayFillSeat(actor, each))
  const keepsSeats = mayKeepSeatsOf(actor, committee.id)
  permit(keepsSeats || (fills && !(deed.kind === 'end' && deed.keepAccess)))
  const person = 'person' in deed ? await personMeant(db, deed) : undefined
  refuse(whyNotKnown(deed, { organisations: new Set(seating.organisations.keys()), person }))
  if (deed.kind === 'appoint' && seat) {
    const holder = seating.sittings.find((sitting) => sitting.seatId === seat.id && isOn(sitting, deed.from))
    refuseIf(whyNotMakeChair(keepsSeats, deed.capacity, seat, holder))
  }
  const changes = decide(seating, deed, person?.id ?? '')
  if ('refusal' in changes) throw new Refused(atField(changes))
  const day = deed.kind === 'end' ? dayAfter(deed.lastDay) : deed.from
  const parties = await partiesOn(db, seating, day)
  const begun = changes.begun.map((sitting) => ({ ...sitting, ...factsFor(sitting, { seating, deed, changes, person, seat, membership }) }))
  const then = { ...seating, sittings: [...after(seating, { ...changes, begun: [] }).sittings, ...begun] }
  return {
    begun,
    seating,
    deed,
    changes,
    day,
    seat,
    membership,
    person,
    candidates:
      person?.isNew && 'person' in deed && 'name' in deed.person && !deed.person.isNew ? await listCandidates(db, deed.person.name) : [],
    breaches: newBreaches(findingsOn(seating, parties, day), findingsOn(then, parties, day)),
  }
}

function decide(seating: Seating, deed: SeatDeed, personId: string): Decided {
  if (deed.kind === 'end') return end(seating, { id: deed.membershipId, lastDay: deed.lastDay })
  if (deed.kind === 'move')
    return move(seating, { id: deed.membershipId, seatId: deed.seatId, from: deed.from, becomes: randomUUID() }, randomUUID)
  const { capacity, from, to } = deed
  const place = deed.kind === 'appoint' ? { seatId: deed.seatId, replaces: true } : { besideId: deed.besideId }
  return appoint(seating, { id: randomUUID(), personId, capacity, from, to, ...place }, randomUUID)
}

/** A name stands for a new person until somebody has said that it does not. */
async function personMeant(db: Query['db'], { person }: Extract<SeatDeed, { readonly person: object }>): Promise<DecidedDeed['person']> {
  if ('name' in person) return { id: randomUUID(), name: person.name, isNew: true, organisationId: null }
  const known = await findPerson(db, person.personId)
  return known && { id: known.id, name: known.name, isNew: false, organisationId: known.organisationId }
}

/** What is known of whoever begins: of the person appointed what was entered, of those who come along what was known before. */
function factsFor(
  sitting: Sitting,
  {
    seating,
    deed,
    changes,
    person,
    seat,
    membership,
  }: Pick<DecidedDeed, 'seating' | 'deed' | 'changes' | 'person' | 'seat' | 'membership'>,
): SittingFacts {
  if ('person' in deed && sitting.personId === person?.id) {
    const { partyLetter = null, title = null } = deed
    const organisationId = deed.organisationId ?? (deed.kind === 'appoint' ? seat?.appointedById : membership?.organisationId) ?? null
    return { organisationId, partyLetter, title, groupName: null, position: seat?.position ?? membership?.position ?? 0 }
  }
  const before = seating.sittings.find(
    ({ id, personId, capacity }) =>
      personId === sitting.personId && capacity === sitting.capacity && changes.ended.some((ended) => ended.id === id),
  )
  const { organisationId = null, partyLetter = null, title = null, groupName = null, position = 0 } = before ?? membership ?? {}
  return { organisationId, partyLetter, title, groupName, position }
}

function membershipMeant(deed: SeatDeed): string | undefined {
  if (deed.kind === 'appoint') return undefined
  return deed.kind === 'beside' ? deed.besideId : deed.membershipId
}

function refuse(refused: RefusedDeed | undefined): void {
  if (refused) throw new Refused(atField(refused))
}

/** The rules' field by its name in the form. */
const fieldNames = { person: 'navn', seat: 'plads', beside: 'medlem', from: 'fra', to: 'til' } as const

function atField({ refusal, field }: RefusedSeat | RefusedDeed): Refused['refusal'] {
  const name = fieldNames[field as keyof typeof fieldNames] ?? field
  return { ...refusal, values: { ...refusal.values, field: name } }
}
