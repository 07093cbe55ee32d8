import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { insertPerson } from '../../people/index.ts'
import { findActor } from './actors.ts'

const database = testDatabase()
const today = '2023-05-01'
let world: SmallWorld
let persons: Readonly<Record<'secretary' | 'substitute' | 'coordinator' | 'operator' | 'third', string>>
let ownCommittee: string

beforeAll(async () => {
  world = await makeSmallWorld(database)
  const person = async (name: string) => (await insertPerson(database.app, name, undefined, smallWorldNow)).id
  persons = {
    secretary: await person('Sekretæren'),
    substitute: await person('Vikaren'),
    coordinator: await person('Koordinatoren'),
    operator: await person('Driften'),
    third: await person('Den tredje'),
  }
  const furesoe = (
    await database.app.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
  ).id
  ownCommittee = (
    await database.app
      .insertInto('committees.committee')
      .values({ slug: 'eget', name: 'Eget udvalg', kind: 'municipal-committee', level: 'political', organisation_id: furesoe })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
  await database.app
    .insertInto('committees.committee_access')
    .values([
      { person_id: persons.secretary, committee_id: world.committees.political, role: 'secretary', valid_from: '2022-07-01' },
      {
        person_id: persons.secretary,
        committee_id: world.committees.professional,
        role: 'member',
        valid_from: '2022-07-01',
        valid_to: today,
      },
      { person_id: persons.secretary, committee_id: ownCommittee, role: 'member', valid_from: '2022-07-01', valid_to: '2023-04-30' },
      { person_id: persons.substitute, committee_id: world.committees.professional, role: 'observer', valid_from: '2023-05-02' },
    ])
    .execute()
  await database.app
    .insertInto('people.organisation_access')
    .values({ person_id: persons.coordinator, organisation_id: furesoe, role: 'coordinator', valid_from: '2022-07-01' })
    .execute()
  await database.app.insertInto('people.operator').values({ person_id: persons.operator }).execute()
})

const secretaryOf = (committeeId: string, more: object = {}) => ({ committeeId, role: 'secretary', ...more })

describe('a person on a day', () => {
  it('holds the appointments that are valid, first and last day included', async () => {
    const actor = await findActor(database.app, persons.secretary, today)
    expect(actor).toMatchObject({ kind: 'person', personId: persons.secretary, name: 'Sekretæren', operator: false, organisations: [] })
    expect(actor?.committees).toHaveLength(2)
    expect((await findActor(database.app, persons.secretary, '2023-05-02'))?.committees).toEqual([secretaryOf(world.committees.political)])
    expect(await findActor(database.app, persons.coordinator, today)).toMatchObject({
      organisations: [{ role: 'coordinator', committees: [ownCommittee] }],
    })
    expect((await findActor(database.app, persons.operator, today))?.operator).toBe(true)
    expect(await findActor(database.app, '00000000-0000-4000-8000-000000000000', today)).toBeUndefined()
  })
})

describe('what is delegated', () => {
  const lent = { personId: '', name: 'Sekretæren' }
  const delegate = (from: string, to: string, validFrom: string, validTo: string, withdrawnAt: Date | null = null) => ({
    from_person_id: from,
    to_person_id: to,
    valid_from: validFrom,
    valid_to: validTo,
    created_at: smallWorldNow,
    withdrawn_at: withdrawnAt,
  })

  it.each([
    ['the first day', '2023-05-01', '2023-05-07', 1],
    ['the last day', '2023-04-01', '2023-05-01', 1],
    ['before', '2023-05-02', '2023-05-07', 0],
    ['after', '2023-04-01', '2023-04-30', 0],
  ])('counts on %s', async (_, from, to, held) => {
    await database.rolledBack(async ({ app }) => {
      await app
        .insertInto('people.delegation')
        .values(delegate(persons.secretary, persons.third, from, to))
        .execute()
      const actor = await findActor(app, persons.third, today)
      const expected = secretaryOf(world.committees.political, { onBehalfOf: { ...lent, personId: persons.secretary } })
      expect(actor?.committees.filter(({ role }) => role === 'secretary')).toEqual(held ? [expected] : [])
    })
  })

  it('ends when it is withdrawn, is never passed on, and never makes an operator', async () => {
    await database.rolledBack(async ({ app }) => {
      await app
        .insertInto('people.delegation')
        .values([
          delegate(persons.secretary, persons.substitute, today, today),
          delegate(persons.substitute, persons.third, today, today),
          delegate(persons.operator, persons.third, today, today),
          delegate(persons.coordinator, persons.third, today, today, smallWorldNow),
        ])
        .execute()
      expect((await findActor(app, persons.substitute, today))?.committees).toHaveLength(2)
      expect(await findActor(app, persons.third, today)).toMatchObject({ committees: [], organisations: [], operator: false })
    })
  })

  it('keeps out who is excluded, whether it is the one who delegates or the one who acts', async () => {
    await database.rolledBack(async ({ app }) => {
      const excluded = (personId: string, more: object = {}) => ({
        committee_id: world.committees.political,
        person_id: personId,
        reason: 'Inhabil',
        valid_from: '2023-01-01',
        created_at: smallWorldNow,
        ...more,
      })
      const flags = async (personId: string) =>
        (await findActor(app, personId, today))?.committees.flatMap(({ role, excluded: flag }) => (role === 'secretary' ? [flag] : []))
      await app
        .insertInto('people.delegation')
        .values(delegate(persons.secretary, persons.third, today, today))
        .execute()
      await app
        .insertInto('committees.exclusion')
        .values([excluded(persons.secretary, { ended_at: smallWorldNow }), excluded(persons.secretary, { valid_to: '2023-04-30' })])
        .execute()
      expect([await flags(persons.secretary), await flags(persons.third)]).toEqual([[undefined], [undefined]])
      await app.insertInto('committees.exclusion').values(excluded(persons.third)).execute()
      expect([await flags(persons.secretary), await flags(persons.third)]).toEqual([[undefined], [true]])
      await app
        .insertInto('committees.exclusion')
        .values(excluded(persons.secretary, { valid_to: today }))
        .execute()
      expect([await flags(persons.secretary), await flags(persons.third)]).toEqual([[true], [true]])
    })
  })
})
