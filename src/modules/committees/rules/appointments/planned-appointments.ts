import { dayBefore, type IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { appoint, type Decided, end } from '../seats/change-seats.ts'
import { after, noChanges, type SeatChanges, type SeatHistory } from '../seats/seat-history.ts'
import { type RowMeaning, rowMeaning, type SheetRecord } from './row-meaning.ts'
import type { ColumnKey } from './columns-lexicon.ts'
import type { SheetRow } from './sheet-rows.ts'

export interface RowRefusal {
  readonly row: number
  readonly column: ColumnKey
  readonly refusal: Refusal
}

export type PlannedKind = 'begins' | 'replaces' | 'ends' | 'stays' | 'corrected' | 'vacant'

export interface PlannedRow {
  readonly row: number
  readonly kind: PlannedKind
  readonly meaning: RowMeaning
  readonly changes: SeatChanges
}

export interface PlannedSheet {
  readonly planned: readonly PlannedRow[]
  readonly refusals: readonly RowRefusal[]
}

/**
 * What a spreadsheet of appointments asks for from a day on, row by row. Seats that it does not name are left as they are.
 * With a single refusal nothing of it is to be done.
 */
export function plannedAppointments(rows: readonly SheetRow[], record: SheetRecord, day: IsoDay, newId: () => string): PlannedSheet {
  const planned: PlannedRow[] = []
  const refusals: RowRefusal[] = []
  const meanings: RowMeaning[] = []
  for (const row of rows) {
    const meaning = rowMeaning(row, record, day, meanings)
    if ('refusal' in meaning) refusals.push({ row: row.row, ...meaning })
    else meanings.push(meaning)
  }
  // Everyone who leaves has left before anyone begins, so that two may change seats with one another.
  const left = withoutLeaving(record, meanings, day)
  let histories = left
  for (const meaning of meanings) {
    const { committeeId } = meaning.seat
    const decided = decide(meaning, { before: historyOf(record, committeeId), now: histories.get(committeeId)!, day, newId })
    if ('refusal' in decided) {
      refusals.push({ row: meaning.row, column: columnOf[decided.field], refusal: decided.refusal })
      continue
    }
    planned.push({ row: meaning.row, kind: kindOf(meaning), meaning, changes: decided })
    const begun = { ...noChanges, begun: decided.begun }
    histories = new Map([...histories, [committeeId, after(histories.get(committeeId)!, begun)]])
  }
  return { planned, refusals: refusals.toSorted((a, b) => a.row - b.row) }
}

const columnOf = { person: 'person', seat: 'seat', beside: 'person', from: 'from', to: 'to' } as const

interface Standing {
  readonly before: SeatHistory
  readonly now: SeatHistory
  readonly day: IsoDay
  readonly newId: () => string
}

function decide(meaning: RowMeaning, { before, now, day, newId }: Standing): Decided {
  const { seat, holder, wanted } = meaning
  if (wanted.kind === 'nobody') return holder ? end(before, { id: holder.id, lastDay: dayBefore(day) }) : noChanges
  if (wanted.kind === 'same') return wanted.to ? end(before, { id: wanted.sittingId, lastDay: wanted.to }) : noChanges
  // The holder is where they were before anybody left, so that whoever sits beside them follows.
  const own = holder ? { ...now, sittings: now.sittings.map((sitting) => (sitting.id === holder.id ? holder : sitting)) } : now
  const { personId, from, to, capacity } = wanted
  return appoint(own, { id: newId(), personId, capacity, seatId: seat.id, from, to, replaces: true }, newId)
}

function withoutLeaving(record: SheetRecord, meanings: readonly RowMeaning[], day: IsoDay): Map<string, SeatHistory> {
  const leaving = new Map(
    meanings.flatMap(({ holder, wanted }) =>
      holder && wanted.kind !== 'same' ? [[holder.id, dayBefore(wanted.kind === 'another' ? wanted.from : day)]] : [],
    ),
  )
  return new Map(
    record.committees.map(({ id }) => {
      const history = historyOf(record, id)
      const sittings = history.sittings.map((sitting) => {
        const lastDay = leaving.get(sitting.id)
        return lastDay !== undefined && lastDay >= sitting.validFrom ? { ...sitting, validTo: lastDay } : sitting
      })
      return [id, { ...history, sittings }]
    }),
  )
}

function historyOf(record: SheetRecord, committeeId: string): SeatHistory {
  return {
    committee: record.committees.find(({ id }) => id === committeeId) ?? { validFrom: null, validTo: null },
    seats: record.seats.filter((seat) => seat.committeeId === committeeId),
    sittings: record.sittings.filter((sitting) => sitting.committeeId === committeeId),
  }
}

function kindOf({ holder, wanted }: RowMeaning): PlannedKind {
  if (wanted.kind === 'nobody') return holder ? 'ends' : 'vacant'
  if (wanted.kind === 'another') return holder ? 'replaces' : 'begins'
  return wanted.to ? 'ends' : wanted.facts ? 'corrected' : 'stays'
}
