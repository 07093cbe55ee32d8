import type { Line } from '../lines/lines.ts'
import type { PeopleLabel } from '../lexicon/people-labels.ts'
import { addToPerson, readPersonLine } from './person-line.ts'
import type { PeopleRegister } from './people.ts'
import { cellAt, columnsOf, type Columns } from '../lines/table-columns.ts'

/** One row of a table of people: name, role, organisation and crosses for presence. */
export function takePersonRow(row: Line, columns: Columns, register: PeopleRegister): void {
  const name = columnsOf(row) ? undefined : cellAt(row, columns, 'name')
  const read = name && readPersonLine(name.text)
  if (!name || !read) return
  let person = read
  for (const column of ['party', 'role', 'organisation'] as const) {
    const cell = cellAt(row, columns, column)
    if (cell) person = addToPerson(person, cell.text)
  }
  const away = cellAt(row, columns, 'apology')
  const label: PeopleLabel = { capacity: 'member', presence: away && /^(?:x|ja|afbud|✓|✔|\+)$/i.test(away.text) ? 'apology' : 'present' }
  register.add(person, name.span[0], row.end, label, undefined)
}
