import { expect, it } from 'vitest'
import type { RecordedTables } from './reference-changes.ts'
import type { ReferenceRow, ReferenceTable, WantedTables } from './reference-tables.ts'
import { whyNotApplyReference } from './why-not-apply-reference.ts'

const municipality = { slug: 'furesoe', name: 'Furesø Kommune', short_name: 'Furesø', kind: 'municipality', code: '0190' }
const region = { slug: 'hovedstaden', name: 'Region Hovedstaden', short_name: 'Region H', kind: 'region', code: '1084' }
const cluster = { slug: 'klynge', kind: 'health-cluster', name: 'Klyngen', region: 'Region Hovedstaden', valid_from: '2022-07-01' }
const council = { ...cluster, slug: 'raad', kind: 'health-council', name: 'Rådet', valid_from: '2027-01-01' }
const party = { partnership: 'klynge', party: '0190', valid_from: '2022-07-01' }
const belongs = { municipality_code: '0190', region: 'hovedstaden', valid_from: '2007-01-01' }
const succession = { predecessor: 'klynge', successor: 'raad' }

type Tables = Partial<Record<ReferenceTable, readonly ReferenceRow[]>>
const whole: Tables = {
  organisations: [municipality, region],
  'municipality-regions': [belongs],
  partnerships: [cluster, council],
  parties: [party, { ...party, party: 'hovedstaden' }],
  successions: [succession],
}
const wanted = (tables: Tables): WantedTables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map((row, at) => ({ row, place: `${table}.csv, ${at + 2}` }))]),
  )
const recorded = (tables: Tables): RecordedTables => {
  const facts = (table: ReferenceTable) => (tables[table] ?? []).map((row) => ({ row, national: true }))
  return {
    organisations: facts('organisations'),
    'municipality-regions': facts('municipality-regions'),
    partnerships: facts('partnerships'),
    parties: facts('parties'),
    successions: facts('successions'),
  }
}
const asked = (changed: Tables, known: Tables = {}) => whyNotApplyReference(recorded(known), wanted({ ...whole, ...changed }))

it('finds nothing where all is well, also when a single file leans on what is recorded', () => {
  expect(asked({})).toEqual([])
  expect(whyNotApplyReference(recorded(whole), wanted({ parties: [party] }))).toEqual([])
})

it.each<[string, Tables, string, Record<string, string>]>([
  [
    'an unknown code in a region',
    { 'municipality-regions': [{ ...belongs, municipality_code: '0999' }] },
    'unknown-municipality',
    { row: 'municipality-regions.csv, 2', said: '0999' },
  ],
  [
    'a region where a municipality should be',
    { 'municipality-regions': [{ ...belongs, municipality_code: '1084' }] },
    'unknown-municipality',
    { row: 'municipality-regions.csv, 2', said: '1084' },
  ],
  [
    'an unknown code as a party',
    { parties: [{ ...party, party: '0999' }] },
    'unknown-municipality',
    { row: 'parties.csv, 2', said: '0999' },
  ],
  [
    'an unknown organisation',
    { parties: [{ ...party, party: 'nowhere' }] },
    'unknown-organisation',
    { row: 'parties.csv, 2', said: 'nowhere' },
  ],
  [
    'an unknown partnership',
    { parties: [{ ...party, partnership: 'nowhere' }] },
    'unknown-partnership',
    { row: 'parties.csv, 2', said: 'nowhere' },
  ],
  [
    'an end before the start',
    { parties: [{ ...party, valid_to: '2022-06-30' }] },
    'end-before-start',
    { row: 'parties.csv, 2', from: '2022-07-01', to: '2022-06-30' },
  ],
  ['a day that is none', { parties: [{ ...party, valid_to: '31-12-2026' }] }, 'no-such-day', { row: 'parties.csv, 2', said: '31-12-2026' }],
  [
    'an empty name',
    { organisations: [municipality, { ...region, name: '' }] },
    'empty-cell',
    { row: 'organisations.csv, 3', column: 'name' },
  ],
  [
    'an unknown kind',
    { partnerships: [cluster, { ...council, kind: 'council' }] },
    'unknown-kind',
    { row: 'partnerships.csv, 3', said: 'council' },
  ],
  [
    'a word that is no address',
    { partnerships: [cluster, council, { ...council, slug: 'Råd Å' }] },
    'no-address-word',
    { row: 'partnerships.csv, 4', said: 'Råd Å' },
  ],
  [
    'neither yes nor no',
    { successions: [{ ...succession, inferred: 'maybe' }] },
    'not-yes-or-no',
    { row: 'successions.csv, 2', said: 'maybe' },
  ],
  [
    'the same days twice',
    { parties: [party, { ...party, valid_from: '2023-01-01' }] },
    'overlap',
    { row: 'parties.csv, 3', other: 'parties.csv, 2' },
  ],
  [
    'one code twice',
    { organisations: [municipality, region, { ...municipality, slug: 'b' }] },
    'code-twice',
    { row: 'organisations.csv, 4', other: 'organisations.csv, 2', said: '0190' },
  ],
  [
    'a loop',
    { successions: [succession, { predecessor: 'raad', successor: 'klynge' }] },
    'successor-loop',
    { row: 'successions.csv, 2', chain: 'klynge → raad → klynge' },
  ],
])('%s', (_, changed, code, values) => expect(asked(changed)).toEqual([{ code: `committees/reference-${code}`, values }]))

it('finds a loop that the file closes with what is recorded', () => {
  const [fault] = whyNotApplyReference(recorded(whole), wanted({ successions: [{ predecessor: 'raad', successor: 'klynge' }] }))
  expect(fault?.code).toBe('committees/reference-successor-loop')
})

it('takes two stays of one party one after the other', () => {
  expect(
    asked({
      parties: [
        { ...party, valid_to: '2023-12-31' },
        { ...party, valid_from: '2024-01-01' },
      ],
    }),
  ).toEqual([])
})
