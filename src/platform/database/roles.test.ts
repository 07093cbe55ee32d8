import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { ensureRoles } from './roles.ts'

const { logins } = testDatabase()

describe('ensureRoles', () => {
  it('tells an administrator what to run when the login may neither make the roles nor take them on', async () => {
    const poor = `poor_${randomBytes(4).toString('hex')}`
    const client = new Client(logins.owner)
    await client.connect()
    try {
      await client.query(`create role ${poor}; grant ${poor} to current_user; set role ${poor}`)
      await expect(ensureRoles(client, false)).rejects.toMatchObject({
        code: 'database-roles-missing',
        values: { statements: `create role samspil_app; create role samspil_public; grant samspil_app, samspil_public to ${poor};` },
      })
      await client.query(`reset role; grant samspil_app, samspil_public to ${poor}; set role ${poor}`)
      await expect(ensureRoles(client, false)).resolves.toBeUndefined()
    } finally {
      await client.query(`reset role; drop role ${poor}`)
      await client.end()
    }
  })
})
