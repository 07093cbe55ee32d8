import { expect, it } from 'vitest'
import { readTables } from './reference-tables.ts'

const file = (name: string, ...lines: string[][]) => ({ name, lines: lines.map((cells, at) => ({ number: at + 1, cells })) })
const heading = ['predecessor', 'successor', 'source', 'source_address', 'inferred']

it('knows a table by its heading, whatever the file is called and in whatever order the columns stand', () => {
  const { wanted, faults } = readTables([file('x.csv', heading.toReversed(), ['yes', '', 'Lov', ' b ', 'a'])])
  expect(faults).toEqual([])
  expect(wanted).toEqual({
    successions: [{ place: 'x.csv, 2', row: { predecessor: 'a', successor: 'b', source: 'Lov', source_address: '', inferred: 'yes' } }],
  })
})

it.each([
  ['another heading', [file('x.csv', ['navn', 'kode'])], 'committees/reference-unknown-file', { file: 'x.csv', columns: 'navn, kode' }],
  ['nothing at all', [file('x.csv')], 'committees/reference-unknown-file', { file: 'x.csv', columns: '' }],
  [
    'one table twice',
    [file('x.csv', heading), file('y.csv', heading)],
    'committees/reference-table-twice',
    { file: 'y.csv', table: 'successions' },
  ],
  ['a line that is cut short', [file('x.csv', heading, ['a', 'b'])], 'committees/reference-cells', { row: 'x.csv, 2' }],
])('says what is wrong: %s', (_, files, code, values) => expect(readTables(files).faults).toEqual([{ code, values }]))
