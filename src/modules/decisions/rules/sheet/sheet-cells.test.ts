import { expect, it } from 'vitest'
import { columnWidths, sheetCells } from './sheet-cells.ts'
import { sheetRows } from './sheet-rows.ts'

const followUp = {
  id: '00000000-0000-4000-8000-000000000001',
  committee: 'Faglig Klynge',
  sourceOn: '2026-09-30',
  text: 'Overblikket sendes ud',
  organisation: 'Gladsaxe Kommune',
  person: null,
  dueOn: '2026-11-20',
  state: 'under-way',
  revision: 2,
  report: 'Et udkast er skrevet',
}

it('writes a row that is read back under the same headings, with room for what happened', () => {
  const cells = sheetCells([followUp]).map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : cell.day)))
  expect(cells.every((row) => row.length === columnWidths.length)).toBe(true)
  const read = sheetRows(cells)
  expect('rows' in read && read.rows).toMatchObject([
    { row: 2, cells: { id: followUp.id, text: followUp.text, due: '2026-11-20', revision: '2' } },
  ])
})
