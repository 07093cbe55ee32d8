import { describe, expect, it } from 'vitest'
import { sheetRows } from './sheet-rows.ts'

const heading = ['Udvalg', 'Plads', 'Navn', 'Plads-id']
const line = ['Politisk Klynge', 'Furesø Kommune', 'Borgmesteren  i Furesø ', 'id']

describe('the rows of a spreadsheet', () => {
  it('are found by heading, in any order, with the number that the spreadsheet gives them', () => {
    expect(
      sheetRows([
        ['Navn', 'PLADS-ID', 'Noget andet'],
        ['Borgmesteren', 'x', 'y'],
        ['', '', ''],
        ['Direktøren', 'z', ''],
      ]),
    ).toEqual({
      rows: [
        { row: 2, cells: { person: 'Borgmesteren', seatId: 'x' } },
        { row: 4, cells: { person: 'Direktøren', seatId: 'z' } },
      ],
    })
  })

  it('may stand below a title, and have fewer cells than the heading', () => {
    const read = sheetRows([['Udpegninger 2026'], heading, line, ['Politisk Klynge', 'Herlev Kommune']])
    expect(read).toMatchObject({
      rows: [
        { row: 3, cells: { person: 'Borgmesteren i Furesø' } },
        { row: 4, cells: { seat: 'Herlev Kommune', person: '', seatId: '' } },
      ],
    })
  })

  it('know other words for the headings', () => {
    expect(
      sheetRows([
        ['Medlem', 'Pladsens id', 'Startdato'],
        ['a', 'b', 'c'],
      ]),
    ).toMatchObject({
      rows: [{ cells: { person: 'a', seatId: 'b', from: 'c' } }],
    })
  })

  it.each([
    ['no heading', [line, line], 'committees/sheet-without-heading', undefined],
    ['nothing', [], 'committees/sheet-without-heading', undefined],
    ['a column that has been renamed', [['Udvalg', 'Plads', 'Hvem']], 'committees/sheet-columns-missing', { columns: 'Navn' }],
    ['no way to tell the seat', [['Navn', 'Titel']], 'committees/sheet-columns-missing', { columns: 'Udvalg, Plads' }],
    ['a column twice', [['Navn', 'Plads-id', 'Medlem']], 'committees/sheet-column-twice', { column: 'Navn' }],
  ])('are refused with %s', (_, table, code, values) => expect(sheetRows(table)).toEqual({ refusal: { code, ...(values && { values }) } }))
})
