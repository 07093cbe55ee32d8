import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, isNothing, sittingOn } from '../seats/seat-history.ts'
import type { ColumnKey } from './columns-lexicon.ts'
import { plannedAppointments } from './planned-appointments.ts'
import type { SheetRecord, SheetSeat, SheetSitting } from './row-meaning.ts'
import { sheetCells } from './sheet-cells.ts'
import { sheetRows } from './sheet-rows.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const seat = (number: number, name: string, appointedById: string, more: Partial<SheetSeat> = {}): SheetSeat => ({
  id: id(number),
  committeeId: 'c',
  name,
  capacity: 'member',
  appointedById,
  validFrom: '2022-07-01',
  validTo: null,
  ...more,
})
const sitting = (number: number, person: string, seatId: string | null, more: Partial<SheetSitting> = {}): SheetSitting => ({
  id: `s${number}`,
  committeeId: 'c',
  person,
  personId: id(100 + number),
  capacity: 'member',
  seatId,
  besideId: null,
  organisationId: 'furesoe',
  partyLetter: 'A',
  title: 'Borgmester',
  validFrom: '2022-07-01',
  validTo: null,
  ...more,
})
const seats = [seat(1, 'Furesø Kommune', 'furesoe'), seat(2, 'Herlev Kommune', 'herlev'), seat(3, 'Ballerup Kommune', 'ballerup')]
const record: SheetRecord = {
  committees: [{ id: 'c', name: 'Politisk Klynge', validFrom: '2022-07-01', validTo: '2026-12-31' }],
  seats,
  ownSeats: new Set(seats.map((one) => one.id)),
  keptCommittees: new Set(['c']),
  sittings: [
    sitting(1, 'Borgmesteren i Furesø', id(1), { capacity: 'chair' }),
    sitting(2, 'Borgmesteren i Herlev', id(2), { organisationId: 'herlev', validTo: '2025-12-31' }),
    sitting(3, 'Direktøren i Furesø', null, { capacity: 'adviser', besideId: 's1' }),
  ],
  organisations: ['furesoe', 'herlev', 'ballerup'].map((slug) => ({ id: slug, name: `${slug} Kommune`, shortName: slug })),
  persons: [
    { id: id(101), name: 'Borgmesteren i Furesø', organisationId: 'furesoe', organisation: 'Furesø Kommune' },
    { id: id(102), name: 'Borgmesteren i Herlev', organisationId: 'herlev', organisation: 'Herlev Kommune' },
    { id: id(110), name: 'Ny Borgmester', organisationId: 'furesoe', organisation: 'Furesø Kommune' },
    { id: id(111), name: 'Dobbelt', organisationId: 'herlev', organisation: 'Herlev Kommune' },
    { id: id(112), name: 'Dobbelt', organisationId: 'herlev', organisation: 'Herlev Kommune' },
    { id: id(113), name: 'Fra Ballerup', organisationId: 'ballerup', organisation: 'Ballerup Kommune' },
  ],
}
const day = '2026-01-01'

type Cells = Partial<Record<ColumnKey, string>>

let named = 0
const newId = () => `n${++named}`

function planned(...rows: Cells[]) {
  return plannedAppointments(
    rows.map((cells, at) => ({ row: at + 2, cells })),
    record,
    day,
    newId,
  )
}
const outcome = (row: Cells) => {
  const { planned: rows, refusals } = planned(row)
  return rows[0]?.kind ?? [refusals[0]?.refusal.code, refusals[0]?.column]
}
const furesoe = { seatId: id(1), person: 'Borgmesteren i Furesø', personId: id(101), from: '01-07-2022', capacity: 'Formand' }

describe('a row of a spreadsheet', () => {
  it.each<[string, Cells, unknown]>([
    ['leaves who sits there', furesoe, 'stays'],
    [
      'leaves who sits there, told by name only',
      { committee: 'Politisk Klynge', seat: 'furesø kommune', person: 'borgmesteren i furesø' },
      'stays',
    ],
    [
      'leaves who sat there before, and has left',
      { seatId: id(2), person: 'Borgmesteren i Herlev', from: '1.7.2022', to: '31.12.2025' },
      'stays',
    ],
    ['leaves what is vacant', { seatId: id(3), person: '' }, 'vacant'],
    ['ends whoever is left out', { seatId: id(1), person: '' }, 'ends'],
    ['ends on a day', { ...furesoe, to: '30-06-2026' }, 'ends'],
    ['corrects what is said of somebody', { ...furesoe, party: 'V' }, 'corrected'],
    ['replaces one with another', { seatId: id(1), person: 'Ny Borgmester' }, 'replaces'],
    ['replaces where the former’s id was left standing', { seatId: id(1), person: 'Ny Borgmester', personId: id(101) }, 'replaces'],
    ['makes a member of a chair', { ...furesoe, capacity: 'Medlem', from: '' }, 'replaces'],
    ['fills a vacant seat', { seatId: id(3), person: 'Fra Ballerup' }, 'begins'],
    ['fills it with somebody new', { seatId: id(3), person: 'Ukendt' }, 'begins'],
    ['fills it with somebody of a known name who is new', { seatId: id(3), person: 'Dobbelt', personId: 'ny' }, 'begins'],
    ['does not know the seat', { seatId: id(9), person: 'x' }, ['committees/sheet-seat-unknown', 'seatId']],
    [
      'does not know the seat’s name',
      { committee: 'Politisk Klynge', seat: 'Rødovre', person: 'x' },
      ['committees/sheet-seat-unknown', 'seat'],
    ],
    [
      'does not know the organisation',
      { seatId: id(3), person: 'x', organisation: 'Andeby' },
      ['committees/sheet-organisation-unknown', 'organisation'],
    ],
    ['does not know the capacity', { seatId: id(3), person: 'x', capacity: 'Kaptajn' }, ['committees/sheet-capacity-unknown', 'capacity']],
    ['cannot tell two of a name apart', { seatId: id(2), person: 'Dobbelt' }, ['committees/sheet-person-doubtful', 'personId']],
    [
      'does not take somebody of another organisation for the same',
      { seatId: id(3), person: 'Ny Borgmester' },
      ['committees/sheet-person-doubtful', 'personId'],
    ],
    ['does not know the person', { seatId: id(3), person: 'x', personId: id(999) }, ['committees/sheet-person-unknown', 'personId']],
    [
      'has a name and an id that do not belong together',
      { seatId: id(3), person: 'x', personId: id(110) },
      ['committees/sheet-person-id-of-another', 'personId'],
    ],
    ['has a day that is none', { seatId: id(3), person: 'x', from: '32-01-2026' }, ['committees/sheet-no-such-day', 'from']],
    ['has a last day that is none', { seatId: id(3), person: 'x', to: 'nytår' }, ['committees/sheet-no-such-day', 'to']],
    [
      'has a last day before the first',
      { seatId: id(3), person: 'x', to: '31-12-2025' },
      ['committees/appointment-ends-before-start', 'to'],
    ],
    ['changes when somebody began', { ...furesoe, from: '01-08-2022' }, ['committees/sheet-start-is-fixed', 'from']],
    ['lets somebody who has left begin again', { seatId: id(2), person: 'Borgmesteren i Herlev', to: '31-12-2029' }, 'begins'],
  ])('%s', (_, row, expected) => expect(outcome(row)).toEqual(expected))
})

describe('a spreadsheet', () => {
  it('refuses the same seat twice, and the same person twice', () => {
    const { refusals } = planned({ seatId: id(3), person: 'Ukendt' }, { seatId: id(3), person: 'Ukendt 2' })
    expect(refusals).toMatchObject([{ row: 3, column: 'seat', refusal: { code: 'committees/sheet-seat-twice', values: { other: 2 } } }])
    const twice = planned({ seatId: id(2), person: 'Fra Ballerup', personId: id(113) }, { seatId: id(3), person: 'Fra Ballerup' })
    expect(twice.refusals).toMatchObject([{ row: 3, column: 'person', refusal: { code: 'committees/already-seated' } }])
  })

  it('lets two change seats, and whoever sat beside follow the seat', () => {
    const swapped = planned(
      { seatId: id(1), person: 'Fra Ballerup', personId: id(113), capacity: 'Medlem' },
      { seatId: id(3), person: 'Borgmesteren i Furesø', personId: id(101), capacity: 'Formand' },
    )
    expect(swapped.refusals).toEqual([])
    const history = swapped.planned.reduce((now, { changes }) => after(now, changes), { ...record, committee: record.committees[0]! })
    expect(sittingOn(history, id(1), day)?.personId).toBe(id(113))
    expect(sittingOn(history, id(3), day)?.personId).toBe(id(101))
    expect(sittingOn(history, id(1), '2025-12-31')?.personId).toBe(id(101))
    const director = history.sittings.find((one) => one.personId === id(103) && one.validFrom === day)
    expect(director?.besideId).toBe(sittingOn(history, id(1), day)?.id)
  })

  it('does not prolong what has an end', () => {
    const row = { row: 2, cells: { seatId: id(2), person: 'Borgmesteren i Herlev', to: '31-12-2029' } }
    const { refusals } = plannedAppointments([row], record, '2025-06-01', newId)
    expect(refusals).toMatchObject([{ column: 'to', refusal: { code: 'committees/sheet-cannot-prolong' } }])
  })

  it('may only fill the seats of whoever hands it in', () => {
    const own = { ...record, ownSeats: new Set([id(1)]) }
    const { refusals } = plannedAppointments([{ row: 2, cells: { seatId: id(2), person: 'x' } }], own, day, newId)
    expect(refusals[0]?.refusal.code).toBe('committees/sheet-seat-unknown')
    expect(sheetCells(own, day)).toHaveLength(2)
  })

  const month = fc.integer({ min: 0, max: 60 }).map((at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
  const held = fc.record({
    seat: fc.integer({ min: 1, max: 3 }),
    person: fc.integer({ min: 1, max: 6 }),
    at: month,
    ended: fc.boolean(),
    capacity: fc.constantFrom('member' as const, 'chair' as const),
    title: fc.constantFrom(null, 'Borgmester', '=SUM(A1)', '-', ' med  plads '),
    organisationId: fc.constantFrom(null, 'furesoe', 'herlev'),
  })

  /** One month each, so that no two overlap: whoever has no end is the last. */
  const someRecord = fc.array(held, { maxLength: 12 }).map((all): SheetRecord => {
    const bySeat = Map.groupBy(
      all.filter((one, index) => all.findIndex((other) => other.seat === one.seat && other.at === one.at) === index),
      (one) => one.seat,
    )
    let number = 0
    const sittings = [...bySeat.values()].flatMap((ofSeat) => {
      const ordered = ofSeat.toSorted((a, b) => (a.at < b.at ? -1 : 1))
      return ordered.map((one, index) =>
        sitting(++number, `Person ${one.person}`, id(one.seat), {
          personId: id(200 + one.person),
          capacity: one.capacity,
          title: one.title,
          organisationId: one.organisationId,
          validFrom: `${one.at}-01`,
          validTo: one.ended || index < ordered.length - 1 ? `${one.at}-28` : null,
        }),
      )
    })
    return {
      ...record,
      sittings,
      persons: [1, 2, 3, 4, 5, 6].map((one) => ({ id: id(200 + one), name: `Person ${one}`, organisationId: null, organisation: null })),
    }
  })

  it('that comes back as it was downloaded changes nothing, whatever the order of its rows and columns', () => {
    fc.assert(
      fc.property(someRecord, month, fc.integer(), (given, at, turn) => {
        const on = `${at}-15`
        const cells = sheetCells(given, on).map((row) =>
          row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : cell.day.split('-').toReversed().join('-'))),
        )
        const columns = turned(
          cells[0]!.map((_, index) => index),
          turn,
        )
        const [heading, ...lines] = cells.map((row) => columns.map((column) => row[column] ?? ''))
        const read = sheetRows([heading!, ...turned(lines, turn)])
        if ('refusal' in read) throw new Error(read.refusal.code)
        const { planned: rows, refusals } = plannedAppointments(read.rows, given, on, newId)
        expect(refusals).toEqual([])
        expect(rows.filter(({ kind }) => kind !== 'stays' && kind !== 'vacant')).toEqual([])
        expect(rows.every(({ changes }) => isNothing(changes))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

function turned<T>(all: readonly T[], by: number): T[] {
  const at = all.length === 0 ? 0 : Math.abs(by) % all.length
  return [...all.slice(at), ...all.slice(0, at)]
}
