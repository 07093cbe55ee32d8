import { describe, expect, it } from 'vitest'
import { type KnownFollowUp, plannedChanges } from './planned-changes.ts'
import { sheetCells } from './sheet-cells.ts'
import { sheetRows } from './sheet-rows.ts'

const id = '11111111-1111-4111-8111-111111111111'
const known: KnownFollowUp = {
  id,
  text: 'Gladsaxe skriver et notat',
  state: 'open',
  dueOn: '2026-12-01',
  organisationId: 'gladsaxe',
  personId: null,
  person: 'Borgmesteren',
  latest: 'På vej',
  sourceOn: '2026-11-22',
  revision: 3,
  committee: { validTo: null },
  mayReport: true,
  mayKeep: true,
}
const organisations = [
  { id: 'gladsaxe', name: 'Gladsaxe Kommune', shortName: 'Gladsaxe' },
  { id: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø' },
]
const plan = (cells: object, change: Partial<KnownFollowUp> = {}) =>
  plannedChanges([{ row: 2, cells: { id, ...cells } }], {
    followUps: new Map([[id, { ...known, ...change }]]),
    organisations,
    today: '2026-11-23',
  })

describe('a row of a spreadsheet of follow-ups', () => {
  it.each<[string, object, object]>([
    ['a new date', { due: '31-12-2026' }, { dueOn: { from: '2026-12-01', to: '2026-12-31' } }],
    ['no date any more', { due: '' }, { dueOn: { from: '2026-12-01', to: null } }],
    ['another party, by its short name', { party: 'furesø' }, { organisationId: { from: 'gladsaxe', to: 'furesoe' } }],
    ['a state and what happened', { state: 'Gjort', report: 'Sendt' }, { report: { from: 'open', state: 'done', text: 'Sendt' } }],
    ['only what happened', { report: 'På vej' }, { report: { from: 'open', state: 'open', text: 'På vej' } }],
  ])('can bring %s', (_, cells, change) => {
    expect(plan(cells)).toMatchObject({ changes: [{ row: 2, id, ...change }], faults: [], unchanged: 0 })
  })

  it.each<[string, object, Partial<KnownFollowUp>, string, string]>([
    ['no id', { id: '' }, {}, 'id', 'row-without-id'],
    ['an id of nothing', { id: 'x' }, {}, 'id', 'row-points-to-nothing'],
    ['other words', { text: 'Noget andet' }, {}, 'text', 'row-text-fixed'],
    ['another person', { person: 'Direktøren', revision: '3' }, {}, 'person', 'row-person-fixed'],
    ['what happened in the column of what was said before', { latest: 'Sendt', revision: '3' }, {}, 'latest', 'row-latest-fixed'],
    ['no day', { due: 'snart' }, {}, 'due', 'row-day-wrong'],
    ['a day before the meeting', { due: '01-01-2020' }, {}, 'due', 'due-before-meeting'],
    ['a party that nobody knows', { party: 'Andeby' }, {}, 'party', 'row-party-unknown'],
    ['nobody responsible', { party: '' }, {}, 'party', 'party-missing'],
    ['a state that is none', { state: 'Måske' }, {}, 'state', 'row-state-unknown'],
    ['a proposal of what is agreed', { state: 'Forslag' }, {}, 'state', 'row-state-not-reported'],
    ['done without a word', { state: 'Gjort' }, {}, 'report', 'report-missing'],
    ['dropped without a reason', { state: 'Opgivet' }, {}, 'report', 'reason-missing'],
    ['a report on a proposal', { report: 'Ja' }, { state: 'proposed' }, 'state', 'row-state-not-reported'],
    ['a report of a stranger', { report: 'Ja' }, { mayReport: false }, 'state', 'row-not-yours'],
    ['a date from who only reports', { due: '31-12-2026' }, { mayKeep: false }, 'due', 'row-not-yours'],
    ['a change of what another has changed', { due: '31-12-2026', revision: '2' }, {}, 'revision', 'row-changed-meanwhile'],
    ['a date in a dissolved committee', { due: '31-12-2026' }, { committee: { validTo: '2026-01-01' } }, 'due', 'committee-dissolved'],
  ])('is refused with %s', (_, cells, change, column, code) => {
    expect(plan(cells, change)).toMatchObject({ changes: [], faults: [{ row: 2, column, refusal: { code: `decisions/${code}` } }] })
  })

  it.each([
    ['due', 'snart'],
    ['party', 'Andeby'],
    ['state', 'Måske'],
  ])('is refused with what stands in its column: %s', (column, written) => {
    expect(plan({ [column]: written }).faults).toMatchObject([{ column, refusal: { values: { written } } }])
  })

  it('is refused when it stands twice', () => {
    const rows = [2, 3].map((row) => ({ row, cells: { id } }))
    const { faults } = plannedChanges(rows, { followUps: new Map([[id, known]]), organisations, today: '2026-11-23' })
    expect(faults).toMatchObject([{ row: 3, column: 'id', refusal: { code: 'decisions/row-twice' } }])
  })

  it('changes nothing when it comes back as it was written, also an old version of it', () => {
    const written = sheetCells([
      { ...known, committee: 'Politisk Klynge', organisation: 'Gladsaxe Kommune', person: null, report: 'Sidst' },
    ])
    const table = written.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : cell)))
    const read = sheetRows(table)
    if (!('rows' in read)) throw new Error('not read')
    expect(
      plannedChanges(read.rows, { followUps: new Map([[id, { ...known, revision: 9 }]]), organisations, today: '2026-11-23' }),
    ).toEqual({
      changes: [],
      faults: [],
      unchanged: 1,
    })
  })

  it.each([
    [[['Hvad', 'er', 'det']], 'decisions/sheet-without-heading'],
    [[['Status', 'Frist']], 'decisions/sheet-column-missing'],
    [[['Id', 'Status', 'State']], 'decisions/sheet-column-twice'],
  ])('%j is no such spreadsheet', (table, code) => expect(sheetRows(table)).toMatchObject({ refusal: { code } }))
})
