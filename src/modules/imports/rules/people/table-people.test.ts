import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { openPeopleRegister } from './people.ts'
import { columnsOf } from '../lines/table-columns.ts'
import { takePersonRow } from './table-people.ts'

describe('takePersonRow', () => {
  it('reads name, role, organisation and presence from their columns', () => {
    const [head, ...rows] = signedLines(
      '| Navn | Titel | Organisation | Til stede | Afbud',
      '| Anne Eksempel | Chef | Nordby Kommune |  | X',
      '| Ib Attrap | Læge | PLO-Nord | X | ',
      '| I alt | 2',
    ).lines
    const register = openPeopleRegister()
    for (const row of rows) takePersonRow(row, columnsOf(head!)!, register)
    expect(register.people.map(({ name, roles, organisation, presence }) => [name, roles, organisation, presence])).toEqual([
      ['Anne Eksempel', ['Chef'], 'Nordby Kommune', 'apology'],
      ['Ib Attrap', ['Læge'], 'PLO-Nord', 'present'],
    ])
  })
})
