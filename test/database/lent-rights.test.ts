import { beforeAll, describe, expect, it } from 'vitest'
import { changeSeats } from '../../src/modules/committees/commands/change-seats.ts'
import { delegateRights } from '../../src/modules/people/commands/delegate-rights.ts'
import { acceptPaper } from '../../src/modules/imports/commands/accept-paper.ts'
import { paperFile } from '../../src/modules/imports/queries/paper-file.ts'
import { paperPage } from '../../src/modules/imports/queries/paper-page.ts'
import { importPage } from '../../src/modules/imports/queries/import-page.ts'
import { findActor } from '../../src/modules/committees/index.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { testDatabase } from '../support/database.ts'
import { papersIn } from '../support/papers-in.ts'
import { makeMatrixWorld, type MatrixWorld, now, today } from './matrix/matrix-world.ts'
import type { Role } from './matrix/roles.ts'

const database = testDatabase()
const papers = papersIn(() => ({ actor: { kind: 'system', name: 'Samspil' }, now, database }))
let world: MatrixWorld

beforeAll(async () => {
  world = await makeMatrixWorld(database, papers)
})

const appoint = (context: Context, role: Role, access: boolean) =>
  changeSeats(context, {
    slug: 'aabent',
    confirmed: true,
    deed: {
      kind: 'appoint',
      seatId: world.vacantSeats.open,
      capacity: 'member',
      person: { personId: world.persons[role] },
      organisationId: world.organisations.furesoe,
      from: today,
      access,
    },
  })

describe('whoever acts for another', () => {
  it('gives others a right on their behalf, themselves none', async () => {
    await database.rolledBack(async (db) => {
      const delegate = { actor: world.actors.delegate, now, database: db }
      await expect(appoint(delegate, 'delegate', true)).rejects.toMatchObject({ refusal: { code: 'committees/right-outlasts-delegation' } })
      await appoint(delegate, 'nobody', true)
      const last = await db.app.selectFrom('platform.audit_event').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
      expect(last).toMatchObject({ event: 'appointment.made', actor_name: 'Person delegate', on_behalf_of: 'Person secretary' })
    })
  })

  it('goes on with the papers that the other handed in', async () => {
    await database.rolledBack(async (db) => {
      const delegate = { actor: world.actors.delegate, now, database: db }
      expect((await importPage(delegate, undefined)).batches.map(({ createdBy }) => createdBy)).toEqual([
        'Person secretary',
        'Person secretary',
      ])
      await acceptPaper(delegate, { paperId: world.papers.open, revision: world.papers.revision })
      const last = await db.app.selectFrom('platform.audit_event').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
      expect(last).toMatchObject({ event: 'paper.accepted', on_behalf_of: 'Person secretary' })
    })
  })

  it('passes nothing on: what they lend is their own', async () => {
    await database.rolledBack(async (db) => {
      const delegate = { actor: world.actors.delegate, now, database: db }
      await delegateRights(delegate, { toPersonId: world.persons.nobody, validFrom: today, validTo: today })
      expect((await findActor(db.app, world.persons.nobody, today)) as Actor).toMatchObject({ committees: [], organisations: [] })
    })
  })
})

describe('whoever is excluded', () => {
  it('reads the papers that they handed in, but none with something closed in it', async () => {
    await database.rolledBack(async (db) => {
      const batch = { created_by_id: world.persons['excluded-secretary'] }
      await db.app.updateTable('imports.batch').set(batch).where('id', '=', world.papers.batch).execute()
      const context = { actor: world.actors['excluded-secretary'], now, database: db }
      await expect(paperPage(context, { id: world.papers.open })).resolves.toBeDefined()
      for (const read of [paperPage, paperFile])
        await expect(read(context, { id: world.papers.closed })).rejects.toMatchObject({ name: 'NotFound' })
    })
  })
})
