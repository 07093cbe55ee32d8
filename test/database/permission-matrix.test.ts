import { expect, it } from 'vitest'
import { describePermissions, registered } from './matrix/describe-permissions.ts'
import { roles } from './matrix/roles.ts'
import { opennesses } from './matrix/row.ts'
import { rows } from './matrix/rows.ts'

it('has a row for every command and query, and none for what is gone', () => {
  const missing = registered.filter(({ name }) => !rows[name]).map(({ name }) => name)
  expect(
    missing.map((name) => `${name}: say who may in test/database/matrix/rows-of-${name.split('.')[0]}.ts: '${name}': { may: …, run: … }`),
  ).toEqual([])
  expect(Object.keys(rows).filter((name) => !registered.some((known) => known.name === name))).toEqual([])
  expect(registered.length * roles.length * opennesses.length).toBeGreaterThan(1000)
})

// Those of meetings are half of all, and are asked beside these.
describePermissions((name) => !name.startsWith('meetings.'))
