import { expect, it } from 'vitest'
import { capacityIn, rowMeaning, type SheetRecord } from './row-meaning.ts'

const id = '00000000-0000-4000-8000-000000000001'
const record: SheetRecord = {
  committees: [{ id: 'c', name: 'Politisk Klynge', validFrom: null, validTo: null }],
  seats: [
    { id, committeeId: 'c', name: 'Furesø Kommune', capacity: 'member', appointedById: 'furesoe', validFrom: '2022-07-01', validTo: null },
  ],
  ownSeats: new Set([id]),
  keptCommittees: new Set(['c']),
  sittings: [],
  organisations: [{ id: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø' }],
  persons: [],
}
const meaning = (cells: object) => rowMeaning({ row: 2, cells }, record, '2026-01-01', [])

it('means somebody who acts for who appoints, from the day on, where the row says nothing else', () => {
  expect(meaning({ seatId: id, person: 'Borgmesteren' })).toMatchObject({
    seat: { id },
    wanted: { kind: 'another', isNew: true, capacity: 'member', from: '2026-01-01', facts: { organisationId: 'furesoe', title: null } },
  })
})

it('means what the row says', () => {
  const cells = {
    seatId: id,
    person: 'Borgmesteren',
    capacity: 'Forperson',
    organisation: 'furesø',
    from: '1.2.26',
    to: '31-12-2029',
    party: 'A',
  }
  expect(meaning(cells)).toMatchObject({
    wanted: { capacity: 'chair', from: '2026-02-01', to: '2029-12-31', facts: { organisationId: 'furesoe', partyLetter: 'A' } },
  })
})

it('makes nobody chair for who fills the seat alone', () => {
  const filling = { ...record, keptCommittees: new Set<string>() }
  const asked = { seatId: id, person: 'Borgmesteren', capacity: 'Formand' }
  expect(rowMeaning({ row: 2, cells: asked }, filling, '2026-01-01', [])).toMatchObject({
    column: 'capacity',
    refusal: { code: 'committees/chair-is-for-the-committee' },
  })
  expect(rowMeaning({ row: 2, cells: { ...asked, capacity: 'Medlem' } }, filling, '2026-01-01', [])).toMatchObject({ seat: { id } })
})

it('means a seat by name where the committee has one of that name', () => {
  expect(meaning({ seat: 'FURESØ KOMMUNE', person: '' })).toMatchObject({ seat: { id }, wanted: { kind: 'nobody' } })
  const twice = { ...record, seats: [...record.seats, { ...record.seats[0]!, id: 'x' }], ownSeats: new Set([id, 'x']) }
  expect(rowMeaning({ row: 2, cells: { seat: 'Furesø Kommune' } }, twice, '2026-01-01', [])).toMatchObject({
    refusal: { code: 'committees/sheet-seat-doubtful' },
  })
})

it.each([
  ['Medlem', 'member'],
  ['suppleant', 'substitute'],
  ['Chair', 'chair'],
  ['Kaptajn', undefined],
])('%s is a %s', (written, capacity) => expect(capacityIn(written)).toBe(capacity))
