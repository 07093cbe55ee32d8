import { beforeAll, describe, expect, it } from 'vitest'
import { someoneNew } from '../../../../test/world/someone-new.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { listPersonsNamed } from '../../people/index.ts'
import { doublesPage } from '../queries/doubles-page.ts'
import { mergePage } from '../queries/merge-page.ts'
import { mergePersons } from './merge-persons.ts'
import { undoMerge } from './undo-merge.ts'

const database = testDatabase()
let world: SmallWorld
let operator: SignedInActor

beforeAll(async () => {
  world = await makeSmallWorld(database)
  operator = { ...(world.actor('observer', 'political') as SignedInActor), operator: true }
})

type Pools = Context['database']
const as = (actor: Actor, pools: Pools = database): Context => ({ actor, now: smallWorldNow, database: pools })

describe('merging two entries', () => {
  it('is for operators, and unknown to others', async () => {
    await database.rolledBack(async (pools) => {
      const [keptId, mergedId] = [await someoneNew(pools.app, 'Anna Ceder'), await someoneNew(pools.app, 'Anna Bo Ceder')]
      for (const actor of [publicActor, world.actor('chair', 'political'), world.actor('secretary', 'political')]) {
        await expect(mergePersons(as(actor, pools), { keptId, mergedId })).rejects.toMatchObject({ name: 'NotFound' })
        await expect(mergePage(as(actor, pools), { keptId, mergedId })).rejects.toMatchObject({ name: 'NotFound' })
      }
      await mergePersons(as(operator, pools), { keptId, mergedId })
    })
  })

  it('lets a secretary merge two members of the committee, but not one who may do more elsewhere', async () => {
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
      const shown = await doublesPage(as(secretary, pools), undefined)
      expect(shown.doubles).toMatchObject([{ likeness: 'same-name', one: { seats: 1 }, other: { seats: 1 } }])
      expect((await mergePage(as(secretary, pools), { keptId, mergedId })).joined).toMatchObject([
        { kept: { committee: 'Politisk Klynge' } },
      ])
      await pools.app.insertInto('people.operator').values({ person_id: mergedId }).execute()
      expect((await doublesPage(as(secretary, pools), undefined)).doubles).toEqual([])
      await expect(mergePersons(as(secretary, pools), { keptId, mergedId })).rejects.toMatchObject({ name: 'NotFound' })
      await pools.app.deleteFrom('people.operator').where('person_id', '=', mergedId).execute()
      await mergePersons(as(secretary, pools), { keptId, mergedId })
      expect((await doublesPage(as(secretary, pools), undefined)).merges).toMatchObject([{ kept: 'Anna Ceder', merged: 'Anna Ceder' }])
    })
  })

  it('refuses what cannot be one person, and undoes the latest first', async () => {
    await database.rolledBack(async (pools) => {
      const [a, b, c] = [
        await someoneNew(pools.app, 'Anna Ceder'),
        await someoneNew(pools.app, 'Anna B Ceder'),
        await someoneNew(pools.app, 'Anna C Ceder'),
      ]
      const context = as(operator, pools)
      const code = (wanted: string) => ({ refusal: { code: wanted } })
      await expect(mergePersons(context, { keptId: a, mergedId: a })).rejects.toMatchObject(code('people/merge-with-itself'))
      await expect(mergePersons(context, { keptId: a, mergedId: world.people.mayor })).rejects.toMatchObject(
        code('people/merge-office-with-person'),
      )
      await mergePersons(context, { keptId: a, mergedId: b })
      await expect(mergePersons(context, { keptId: c, mergedId: b })).rejects.toMatchObject(code('people/already-merged'))
      await mergePersons(context, { keptId: c, mergedId: a })
      const merges = await pools.app.selectFrom('people.person_merge').select(['id', 'kept_id']).execute()
      const mergeInto = (id: string) => ({ mergeId: merges.find((merge) => merge.kept_id === id)!.id })
      await expect(undoMerge(context, mergeInto(a))).rejects.toMatchObject(code('people/merged-since'))
      expect((await listPersonsNamed(pools.app, 'Anna B Ceder')).map(({ id }) => id)).toEqual([c])
      await undoMerge(context, mergeInto(c))
      expect((await listPersonsNamed(pools.app, 'Anna B Ceder')).map(({ id }) => id)).toEqual([a])
      await undoMerge(context, mergeInto(a))
    })
  })
})
