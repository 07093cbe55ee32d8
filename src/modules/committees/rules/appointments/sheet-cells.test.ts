import { expect, it } from 'vitest'
import type { SheetRecord } from './row-meaning.ts'
import { columnWidths, sheetCells } from './sheet-cells.ts'

const seat = (id: string, more: object = {}) => ({
  id,
  committeeId: 'c',
  name: 'Furesø Kommune',
  capacity: 'member' as const,
  appointedById: 'furesoe',
  validFrom: '2022-07-01',
  validTo: null,
  ...more,
})
const record: SheetRecord = {
  committees: [{ id: 'c', name: 'Politisk Klynge', validFrom: null, validTo: null }],
  seats: [
    seat('held'),
    seat('vacant', { name: '', capacity: 'secretary', appointedById: null }),
    seat('closed', { validTo: '2023-12-31' }),
  ],
  ownSeats: new Set(['held', 'vacant', 'closed']),
  keptCommittees: new Set(['c']),
  sittings: [
    {
      id: 's',
      committeeId: 'c',
      person: 'Borgmesteren',
      personId: 'p',
      capacity: 'chair',
      seatId: 'held',
      besideId: null,
      organisationId: 'furesoe',
      partyLetter: 'A',
      title: null,
      validFrom: '2022-09-21',
      validTo: '2029-12-31',
    },
  ],
  organisations: [{ id: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø' }],
  persons: [],
}

it('has a seat a row, with who holds it on the day', () => {
  const [heading, ...rows] = sheetCells(record, '2026-01-01')
  expect(heading).toHaveLength(columnWidths.length)
  expect(rows).toEqual([
    [
      'Politisk Klynge',
      'Furesø Kommune',
      'Formand',
      'Furesø Kommune',
      'Borgmesteren',
      'Furesø Kommune',
      'A',
      null,
      { day: '2022-09-21' },
      { day: '2029-12-31' },
      'held',
      'p',
    ],
    ['Politisk Klynge', 'Sekretariat', 'Sekretariat', null, null, null, null, null, null, null, 'vacant', null],
  ])
})
