import type { Kysely } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { someoneNew } from '../../../../test/world/someone-new.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { invitePerson } from '../commands/invite-person.ts'
import { mergePersons } from '../commands/merge-persons.ts'
import { mergePage } from './merge-page.ts'

const database = testDatabase()
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

const as = (actor: Actor, pools: Context['database']): Context => ({ actor, now: smallWorldNow, database: pools })

describe('where a person stands', () => {
  it.each<[string, (db: Kysely<DB>, personId: string) => Promise<unknown>]>([
    [
      'a right elsewhere that is yet to begin',
      (db, person_id) =>
        db
          .insertInto('committees.committee_access')
          .values({ person_id, committee_id: world.committees.professional, role: 'chair', valid_from: '2023-06-01' })
          .execute(),
    ],
    [
      'a right for an organisation that is yet to begin',
      async (db, person_id) => {
        const { id } = await db.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
        const row = { person_id, organisation_id: id, role: 'coordinator', valid_from: '2023-06-01' }
        await db.insertInto('people.organisation_access').values(row).execute()
      },
    ],
    [
      'rights that another lends them',
      (db, to_person_id) =>
        db
          .insertInto('people.delegation')
          .values({
            from_person_id: world.people.regionalChair,
            to_person_id,
            valid_from: '2023-05-01',
            valid_to: '2023-06-01',
            created_at: smallWorldNow,
          })
          .execute(),
    ],
  ])('counts %s: a secretary then neither merges nor invites them', async (_, give) => {
    await database.rolledBack(async (pools) => {
      const secretary: Actor = {
        ...(world.actor('secretary', 'political') as SignedInActor),
        personId: await someoneNew(pools.app, 'Sekretæren'),
      }
      const [keptId, mergedId] = [await someoneNew(pools.app, 'Anna Ceder'), await someoneNew(pools.app, 'Anna Ceder')]
      for (const personId of [keptId, mergedId])
        await pools.app
          .insertInto('committees.membership')
          .values({ committee_id: world.committees.political, person_id: personId, capacity: 'member', valid_from: '2022-07-01' })
          .execute()
      await give(pools.app, mergedId)
      await expect(mergePersons(as(secretary, pools), { keptId, mergedId })).rejects.toMatchObject({ name: 'NotFound' })
      await expect(invitePerson(as(secretary, pools), { personId: mergedId })).rejects.toMatchObject({
        refusal: { code: 'people/has-rights-elsewhere' },
      })
      await invitePerson(as(secretary, pools), { personId: keptId })
    })
  })

  it('is shown to a secretary as far as they know of it; to an operator all', () =>
    database.rolledBack(async (pools) => {
      const secretary: Actor = {
        ...(world.actor('secretary', 'political') as SignedInActor),
        personId: await someoneNew(pools.app, 'Sekretæren'),
      }
      const [keptId, mergedId] = [await someoneNew(pools.app, 'Anna Ceder'), await someoneNew(pools.app, 'Anna Ceder')]
      const sits = (personId: string, committeeId: string) => ({
        person_id: personId,
        committee_id: committeeId,
        capacity: 'member',
        valid_from: '2022-07-01',
      })
      const { political, professional } = world.committees
      await pools.app
        .insertInto('committees.membership')
        .values([sits(keptId, political), sits(mergedId, political), sits(mergedId, professional)])
        .execute()
      const seen = async (actor: Actor) =>
        (await mergePage(as(actor, pools), { keptId, mergedId })).merged.seats.map((seat) => seat.committeeId)
      expect(await seen(secretary)).toEqual([political])
      expect((await seen({ ...secretary, operator: true })).toSorted()).toEqual([political, professional].toSorted())
    }))

  it('is no business of the public’s, also of two whom everyone knows', async () => {
    const [keptId, mergedId] = await Promise.all(['Anna Ceder', 'Anna B Ceder'].map((name) => someoneNew(database.app, name)))
    await database.app.updateTable('people.person').set({ public_since: smallWorldNow }).where('id', 'in', [keptId!, mergedId!]).execute()
    const asked = mergePage(as(publicActor, database), { keptId: keptId!, mergedId: mergedId! })
    await expect(asked).rejects.toMatchObject({ name: 'NotFound' })
  })
})
