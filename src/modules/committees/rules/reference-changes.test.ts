import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveChanges, type RecordedTables, referenceChanges } from './reference-changes.ts'
import { type ReferenceRow, tableShapes } from './reference-tables.ts'

const nothing: RecordedTables = { organisations: [], 'municipality-regions': [], partnerships: [], parties: [], successions: [] }
const party = (more: ReferenceRow = {}): ReferenceRow => ({
  partnership: 'midt',
  party: '0190',
  valid_from: '2022-07-01',
  valid_to: '',
  source: 'Lov',
  source_address: '',
  inferred: 'no',
  ...more,
})
const placed = (...rows: ReferenceRow[]) => rows.map((row, at) => ({ row, place: `parties.csv, ${at + 2}` }))
const recordedParties = (...rows: ReferenceRow[]): RecordedTables => ({ ...nothing, parties: rows.map((row) => ({ row, national: true })) })
const told = (recorded: RecordedTables, ...rows: ReferenceRow[]) =>
  referenceChanges(recorded, { parties: placed(...rows) }).changes.map(({ change, fields }) => [
    change,
    ...fields.map(({ field, from, to }) => `${field}: ${from} → ${to}`),
  ])

describe('what the files change', () => {
  it.each<[string, ReferenceRow[], ReferenceRow[], string[][]]>([
    ['nothing recorded', [], [party()], [['added']]],
    ['the same', [party()], [party()], []],
    ['another source', [party()], [party({ source: 'Referat' })], [['changed', 'source: Lov → Referat']]],
    ['a last day', [party()], [party({ valid_to: '2026-12-31' })], [['ended', 'valid_to:  → 2026-12-31']]],
    [
      'another last day',
      [party({ valid_to: '2026-12-31' })],
      [party({ valid_to: '2027-12-31' })],
      [['changed', 'valid_to: 2026-12-31 → 2027-12-31']],
    ],
    ['another first day', [party()], [party({ valid_from: '2022-08-01' })], [['changed', 'valid_from: 2022-07-01 → 2022-08-01']]],
    ['no longer listed', [party()], [], [['unlisted']]],
    [
      'back again after a pause',
      [party({ valid_to: '2023-12-31' })],
      [party({ valid_to: '2023-12-31' }), party({ valid_from: '2025-01-01' })],
      [['added']],
    ],
  ])('%s', (_, recorded, wanted, expected) => expect(told(recordedParties(...recorded), ...wanted)).toEqual(expected))

  it('says nothing of what an installation has added of its own, or of a table that no file gives', () => {
    const own: RecordedTables = { ...nothing, parties: [{ row: party(), national: false }] }
    expect(told(own)).toEqual([])
    expect(referenceChanges(recordedParties(party()), {})).toEqual({ changes: [], unchanged: 0 })
  })
})

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-01-${String(number).padStart(2, '0')}`)
const facts = fc.uniqueArray(
  fc.record({
    partnership: fc.constantFrom('a', 'b'),
    party: fc.constantFrom('0101', '0190', 'region'),
    valid_from: day,
    valid_to: fc.constantFrom('', '2025-06-30'),
    source: fc.constantFrom('Lov', 'Referat'),
    source_address: fc.constant(''),
    inferred: fc.constantFrom('yes', 'no'),
  }),
  { selector: ({ partnership, party: who, valid_from: from }) => `${partnership} ${who} ${from}` },
)

it('done once, leaves nothing to do; and whatever was recorded is still there, changed or not', () => {
  fc.assert(
    fc.property(facts, facts, (before, wanted) => {
      const recorded = recordedParties(...before)
      const { changes } = referenceChanges(recorded, { parties: placed(...wanted) })
      const kept = before.filter((row) => !changes.some(({ was }) => was === row))
      const after = recordedParties(...kept, ...changes.filter(({ change }) => change !== 'unlisted').map(({ row }) => row))
      expect(after.parties.length).toBeGreaterThanOrEqual(before.length)
      expect(effectiveChanges(referenceChanges(after, { parties: placed(...wanted) }))).toEqual([])
    }),
  )
})

it('compares every column that a table has', () => {
  const row: ReferenceRow = party()
  for (const field of tableShapes.parties.columns.filter((column) => !['partnership', 'party'].includes(column)))
    expect(told(recordedParties(row), { ...row, [field]: 'x' })[0]?.[1]).toContain(`${field}: ${row[field]} → x`)
})
