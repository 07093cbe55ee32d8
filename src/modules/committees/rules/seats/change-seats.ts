import type { CommitteeRole } from '../../../../kernel/actor.ts'
import { dayBefore, type IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { covers, earlierEnd, isOn, overlap, type Period } from './period.ts'
import { noChanges, type Seat, type SeatChanges, type SeatHistory, type Sitting } from './seat-history.ts'

export type SeatRefusalCode =
  | 'committees/appointment-ends-before-start'
  | 'committees/already-ended'
  | 'committees/already-seated'
  | 'committees/seat-taken'
  | 'committees/seat-of-another-committee'
  | 'committees/seat-of-another-capacity'
  | 'committees/seat-not-open-then'
  | 'committees/committee-not-there-then'
  | 'committees/beside-not-there-then'

export type SeatField = 'person' | 'seat' | 'beside' | 'from' | 'to'

/** Why not, and beside which field of the form the reason stands. */
export interface RefusedSeat {
  readonly refusal: Refusal<SeatRefusalCode>
  readonly field: SeatField
}

export type Decided = SeatChanges | RefusedSeat

export interface Appointment {
  /** What the sitting is going to be called. */
  readonly id: string
  readonly personId: string
  readonly capacity: CommitteeRole
  readonly seatId?: string | undefined
  readonly besideId?: string | undefined
  readonly from: IsoDay
  readonly to?: IsoDay | undefined
  /** Whoever holds the seat on the day leaves it the day before. */
  readonly replaces?: boolean | undefined
}

/** @param newId names the sittings of those who follow along beside a new holder */
export function appoint(history: SeatHistory, wanted: Appointment, newId: () => string): Decided {
  const { id, personId, capacity, seatId, besideId, from } = wanted
  const seat = history.seats.find((known) => known.id === seatId)
  const beside = history.sittings.find((known) => known.id === besideId)
  // Open-ended means as long as the seat, and the one beside whom, last.
  const validTo = wanted.to ?? lastOpen(from, seat?.validTo ?? null, beside?.validTo ?? null)
  const begun: Sitting = { id, personId, capacity, seatId: seatId ?? null, besideId: besideId ?? null, validFrom: from, validTo }
  const refused = whyNotThen(history, begun) ?? whyNotThere(begun, seat, beside)
  if (refused) return refused

  const inSeat = seatId === undefined ? [] : history.sittings.filter((sitting) => sitting.seatId === seatId && overlap(sitting, begun))
  const holder = wanted.replaces ? inSeat.find((sitting) => isOn(sitting, from)) : undefined
  if (holder && holder.personId === personId && holder.capacity === capacity) return refusedAt('person', 'committees/already-seated')
  if (holder && holder.validFrom >= from)
    return refusedAt('from', 'committees/appointment-ends-before-start', { from: holder.validFrom, to: dayBefore(from) })
  if (inSeat.some((sitting) => sitting !== holder)) return refusedAt('seat', 'committees/seat-taken')
  const left = holder ? leaving(history, holder, dayBefore(from), begun, newId) : noChanges
  const same = history.sittings.some(
    (sitting) => sitting !== holder && sitting.personId === personId && sitting.capacity === capacity && overlap(sitting, begun),
  )
  if (same) return refusedAt('person', 'committees/already-seated')
  return { ...left, begun: [begun, ...left.begun] }
}

/** The last day is one on which they still sit. Those beside them leave with them. */
export function end(history: SeatHistory, { id, lastDay }: { readonly id: string; readonly lastDay: IsoDay }): Decided {
  const sitting = history.sittings.find((known) => known.id === id)
  if (!sitting) return refusedAt('seat', 'committees/seat-of-another-committee')
  if (lastDay < sitting.validFrom)
    return refusedAt('to', 'committees/appointment-ends-before-start', { from: sitting.validFrom, to: lastDay })
  if (sitting.validTo !== null && sitting.validTo <= lastDay) return refusedAt('to', 'committees/already-ended', { to: sitting.validTo })
  return leaving(history, sitting, lastDay, undefined, String)
}

/** The same person from one seat to another; those beside them come along. */
export function move(
  history: SeatHistory,
  { id, seatId, from, becomes }: { readonly id: string; readonly seatId: string; readonly from: IsoDay; readonly becomes: string },
  newId: () => string,
): Decided {
  const sitting = history.sittings.find((known) => known.id === id)
  const seat = history.seats.find((known) => known.id === seatId)
  if (!sitting || !seat) return refusedAt('seat', 'committees/seat-of-another-committee')
  if (sitting.seatId === seatId || !isOn(sitting, from) || sitting.validFrom >= from)
    return refusedAt('from', 'committees/appointment-ends-before-start', { from: sitting.validFrom, to: dayBefore(from) })
  const without: SeatHistory = {
    ...history,
    sittings: history.sittings.map((known) => (known === sitting ? { ...known, validTo: dayBefore(from) } : known)),
  }
  const capacity = sitting.capacity === 'chair' && seat.capacity === 'member' ? 'chair' : seat.capacity
  const wanted = { id: becomes, personId: sitting.personId, capacity, seatId, from, ...(sitting.validTo && { to: sitting.validTo }) }
  const moved = appoint(without, wanted, newId)
  if ('refusal' in moved) return moved
  const ending = leaving(history, sitting, dayBefore(from), moved.begun[0], newId)
  return { ...ending, begun: [...moved.begun, ...ending.begun] }
}

/** A chair of a cluster is one of its members, and holds a member's seat. */
export function mayHold(capacity: CommitteeRole, seat: Pick<Seat, 'capacity'>): boolean {
  return capacity === seat.capacity || (capacity === 'chair' && seat.capacity === 'member')
}

function whyNotThen({ committee }: SeatHistory, begun: Period): RefusedSeat | undefined {
  const { validFrom: from, validTo: to } = begun
  if (to !== null && to < from) return refusedAt('to', 'committees/appointment-ends-before-start', { from, to })
  const { validFrom: first, validTo: last } = committee
  if (first !== null && from < first) return refusedAt('from', 'committees/committee-not-there-then', { first })
  if (last !== null && from > last) return refusedAt('from', 'committees/committee-not-there-then', { last })
  return undefined
}

/** The earlier end, where the sitting can begin at all; where it cannot, the reason is another than its end. */
function lastOpen(from: IsoDay, seat: IsoDay | null, beside: IsoDay | null): IsoDay | null {
  const last = earlierEnd(seat, beside)
  return last !== null && last < from ? null : last
}

function whyNotThere(begun: Sitting, seat: Seat | undefined, beside: Sitting | undefined): RefusedSeat | undefined {
  if (begun.seatId !== null) {
    if (!seat) return refusedAt('seat', 'committees/seat-of-another-committee')
    if (!mayHold(begun.capacity, seat)) return refusedAt('seat', 'committees/seat-of-another-capacity')
    if (!covers(seat, begun)) return refusedAt('from', 'committees/seat-not-open-then')
  }
  if (begun.besideId === null) return undefined
  const isMember = beside?.capacity === 'member' || beside?.capacity === 'chair'
  const sitsBeside = begun.capacity === 'adviser' || begun.capacity === 'substitute'
  return isMember && sitsBeside && covers(beside, begun) ? undefined : refusedAt('beside', 'committees/beside-not-there-then')
}

/** The end of a sitting, with what it means for those beside it: they follow a successor, or leave too. */
function leaving(
  { sittings }: SeatHistory,
  sitting: Sitting,
  lastDay: IsoDay,
  successor: Sitting | undefined,
  newId: () => string,
): SeatChanges {
  const beside = sittings.filter(({ besideId, validTo }) => besideId === sitting.id && (validTo === null || validTo > lastDay))
  const staying = beside.filter(({ validFrom }) => validFrom <= lastDay)
  const coming = beside.filter(({ validFrom }) => validFrom > lastDay)
  const ended = [sitting, ...staying].map(({ id }) => ({ id, lastDay }))
  if (!successor) return { ...noChanges, ended, withdrawn: coming.map(({ id }) => id) }
  // Who takes over from the one they stood in for no longer stands in for anybody.
  const follows = ({ personId }: Sitting): boolean => personId !== successor.personId
  const fits = (one: Sitting): boolean => follows(one) && one.validFrom <= (successor.validTo ?? one.validFrom)
  return {
    begun: staying.filter(follows).map((one) => ({
      ...one,
      id: newId(),
      besideId: successor.id,
      validFrom: successor.validFrom,
      validTo: earlierEnd(one.validTo, successor.validTo),
    })),
    ended: [
      ...ended,
      ...coming.flatMap((one) =>
        fits(one) && successor.validTo !== null && (one.validTo ?? '9999') > successor.validTo
          ? [{ id: one.id, lastDay: successor.validTo }]
          : [],
      ),
    ],
    withdrawn: coming.filter((one) => !fits(one)).map(({ id }) => id),
    besideAnother: coming.filter(fits).map(({ id }) => ({ id, besideId: successor.id })),
  }
}

function refusedAt(field: SeatField, code: SeatRefusalCode, values?: Refusal['values']): RefusedSeat {
  return { field, refusal: { code, ...(values && { values }) } }
}
