import { expect, it } from 'vitest'
import { columnHeadings } from './sheet-lexicon.ts'
import { sheetRows } from './sheet-rows.ts'

const [id, text] = [columnHeadings.id[0], columnHeadings.text[0]]

it('finds the heading under a title, in whatever order, and leaves out empty lines', () => {
  const table = [['Opfølgninger'], [], [text.toUpperCase(), 'Ukendt', id], ['Overblik', 'x', 'a1'], ['', ' ', '']]
  expect(sheetRows(table)).toEqual({ rows: [{ row: 4, cells: { text: 'Overblik', id: 'a1' } }] })
})

it.each([
  ['no heading', [['a', 'b']], 'decisions/sheet-without-heading'],
  ['the same column twice', [[text, text, id]], 'decisions/sheet-column-twice'],
  ['no column that says which', [[text, columnHeadings.state[0]]], 'decisions/sheet-column-missing'],
])('refuses %s', (_, table, code) => expect(sheetRows(table)).toMatchObject({ refusal: { code } }))
