import { beforeAll, describe, expect, it } from 'vitest'
import { someoneNew } from '../../../../test/world/someone-new.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { openSession } from '../../../platform/identity/sessions.ts'
import { writeMail } from '../../../platform/mail/outbox.ts'
import { findContactByAddress, findOrganisationBySlug, insertPerson } from '../../people/index.ts'
import { contactPage } from '../queries/contact-page.ts'
import { changeContact } from './change-contact.ts'
import { forgetContact } from './forget-contact.ts'
import { forgetFormerMembers } from './forget-former-members.ts'
import { forgetPerson } from './forget-person.ts'
import { mergePersons } from './merge-persons.ts'

const database = testDatabase()
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

type Pools = Context['database']
const address = 'anna.ceder@furesoe.example'
const machine: Actor = { kind: 'system', name: 'Samspil' }

async function member(pools: Pools, validTo: string | null = null) {
  const organisationId = (await findOrganisationBySlug(pools.app, 'furesoe'))!.id
  const { id } = await insertPerson(pools.app, 'Anna Ceder', organisationId, smallWorldNow)
  await pools.app
    .insertInto('committees.membership')
    .values({ committee_id: world.committees.political, person_id: id, capacity: 'member', valid_from: '2022-07-01', valid_to: validTo })
    .execute()
  const signedIn = (more: Partial<SignedInActor>): SignedInActor => ({
    kind: 'person',
    personId: world.people.mayor,
    name: 'Borgmesteren i Furesø',
    committees: [],
    organisations: [],
    operator: false,
    ...more,
  })
  const actors = {
    self: signedIn({ personId: id, name: 'Anna Ceder' }),
    operator: signedIn({ operator: true }),
    secretary: world.actor('secretary', 'political'),
    coordinator: signedIn({ organisations: [{ organisationId, role: 'coordinator', committees: [] }] }),
    chair: world.actor('chair', 'political'),
    'another secretary': world.actor('secretary', 'professional'),
    'another’s coordinator': signedIn({ organisations: [{ organisationId: world.people.mayor, role: 'coordinator', committees: [] }] }),
    public: publicActor,
  } satisfies Record<string, Actor>
  return { id, actors }
}

const as = (actor: Actor, pools: Pools): Context => ({ actor, now: smallWorldNow, database: pools })
const told = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'yes',
    (error: Error & { refusal?: { code: string } }) => error.refusal?.code ?? error.name,
  )

describe('how to reach a person', () => {
  it('is read and changed by those who need it, and others do not learn that it is there', async () => {
    await database.rolledBack(async (pools) => {
      const { id, actors } = await member(pools)
      const may: Record<string, [string, string]> = {}
      for (const [name, actor] of Object.entries(actors))
        may[name] = [
          await told(contactPage(as(actor, pools), { id })),
          await told(changeContact(as(actor, pools), { personId: id, mailAddress: address, phone: '39 57 50 00' })),
        ]
      expect(may).toEqual({
        self: ['yes', 'yes'],
        operator: ['yes', 'yes'],
        secretary: ['yes', 'yes'],
        coordinator: ['yes', 'NotFound'],
        chair: ['NotFound', 'NotFound'],
        'another secretary': ['NotFound', 'NotFound'],
        'another’s coordinator': ['NotFound', 'NotFound'],
        public: ['NotFound', 'NotFound'],
      })
    })
  })

  it('is no business of the public’s login to the database', async () => {
    for (const table of [
      'people.contact',
      'people.identity',
      'people.passkey',
      'people.mail_link',
      'platform.mail',
      'platform.session',
    ] as const)
      await expect(database.published.selectFrom(table).selectAll().execute()).rejects.toThrow('permission denied')
  })

  it('is not in the log', async () => {
    await database.rolledBack(async (pools) => {
      const { id, actors } = await member(pools)
      await changeContact(as(actors.secretary, pools), { personId: id, mailAddress: address, phone: '39 57 50 00' })
      await forgetContact(as(actors.self, pools), { personId: id })
      const log = await pools.app.selectFrom('platform.audit_event').select(['event', 'details']).where('subject_id', '=', id).execute()
      expect(log.map(({ event }) => event)).toEqual(['contact.changed', 'contact.deleted'])
      expect(log[0]?.details).toEqual({ person: 'Anna Ceder', changed: ['mailAddress', 'phone'] })
      expect(JSON.stringify(log)).not.toMatch(/ceder@|39 57/)
    })
  })

  it('leads to one person: an address that another has is refused, whatever its capitals', async () => {
    await database.rolledBack(async (pools) => {
      const { id, actors } = await member(pools)
      await changeContact(as(actors.self, pools), { personId: id, mailAddress: address })
      const other = { personId: world.people.mayor, mailAddress: address.toUpperCase() }
      expect(await told(changeContact(as(actors.operator, pools), other))).toBe('people/mail-address-taken')
      expect(await told(changeContact(as(actors.self, pools), { personId: id, mailAddress: address.toUpperCase() }))).toBe('yes')
      expect(await told(changeContact(as(actors.self, pools), { personId: id, mailAddress: 'anna' }))).toBe('people/mail-address-wrong')
    })
  })

  it('leads to one person also when two ask for it at once', async () => {
    const operator: Actor = { kind: 'system', name: 'Samspil' }
    const two = await Promise.all(['Anna Ceder', 'Bente Dahl'].map((name) => insertPerson(database.app, name, undefined, smallWorldNow)))
    const tried = await Promise.all(
      two.map(({ id }) => told(changeContact(as(operator, database), { personId: id, mailAddress: 'fælles@furesoe.example' }))),
    )
    expect(tried.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['people/mail-address-taken', 'yes'])
  })

  it('lets nobody in by an address that another wrote, until the person says that it is theirs', async () => {
    await database.rolledBack(async (pools) => {
      const { id, actors } = await member(pools)
      const confirmed = async () => (await findContactByAddress(pools.app, address))?.mailConfirmedAt
      const write = (actor: Actor, mailAddress: string) => changeContact(as(actor, pools), { personId: id, mailAddress })
      await write(actors.secretary, address)
      expect(await confirmed()).toBeNull()
      await write(actors.self, address)
      expect(await confirmed()).toEqual(smallWorldNow)
      await write(actors.secretary, address)
      expect(await confirmed()).toEqual(smallWorldNow)
      await write(actors.secretary, 'sekretaeren@region.example')
      await write(actors.secretary, address)
      expect(await confirmed()).toBeNull()
      await write(actors.operator, address)
      expect(await confirmed()).toEqual(smallWorldNow)
    })
  })

  it('takes over the address of an entry that was merged into this one', async () => {
    await database.rolledBack(async (pools) => {
      const { id, actors } = await member(pools)
      const merged = await someoneNew(pools.app, 'Anna Bo Ceder')
      await changeContact(as(actors.operator, pools), { personId: id, mailAddress: 'anna@furesoe.example' })
      await changeContact(as(actors.operator, pools), { personId: merged, mailAddress: address })
      await mergePersons(as(actors.operator, pools), { keptId: id, mergedId: merged })
      expect(await findContactByAddress(pools.app, address)).toMatchObject({ personId: merged, keptId: id })
      await changeContact(as(actors.self, pools), { personId: id, mailAddress: address })
      expect(await findContactByAddress(pools.app, address)).toMatchObject({ personId: id, keptId: id })
      expect(await told(contactPage(as(actors.operator, pools), { id: merged }))).toBe('NotFound')
    })
  })
})

describe('when the last seat has ended', () => {
  async function equip(pools: Pools, id: string) {
    await changeContact(as(machine, pools), { personId: id, mailAddress: address })
    await openSession(pools.app, { personId: id, method: 'passkey' }, smallWorldNow)
    await writeMail(pools.app, { receiver: address, subject: 'Link', body: '…', secret: true }, smallWorldNow)
    await pools.app
      .insertInto('people.passkey')
      .values({ credential_id: 'k', person_id: id, public_key: Buffer.from('k'), counter: 0, label: 'Nøgle', created_at: smallWorldNow })
      .execute()
    const row = { person_id: id, method: 'oidc', issuer: 'https://idp.example', subject: '1', label: 'Kommunen', tied_at: smallWorldNow }
    await pools.app.insertInto('people.identity').values(row).execute()
  }
  const left = async (pools: Pools, id: string) =>
    (
      await Promise.all([
        ...(['people.contact', 'people.passkey', 'people.identity', 'platform.session'] as const).map((table) =>
          pools.app.selectFrom(table).select('person_id').where('person_id', '=', id).execute(),
        ),
        pools.app.selectFrom('platform.mail').select('id').where('receiver', '=', address).execute(),
      ])
    ).map((rows) => rows.length)

  it('everything about how to reach the person and how they sign in goes by itself; the mandate stays', async () => {
    await database.rolledBack(async (pools) => {
      const { id } = await member(pools, '2023-04-30')
      await equip(pools, id)
      expect(await forgetFormerMembers(as(machine, pools))).toBe(1)
      expect(await left(pools, id)).toEqual([0, 0, 0, 0, 0])
      expect(await pools.app.selectFrom('committees.membership').select('id').where('person_id', '=', id).execute()).toHaveLength(1)
      const [event] = await pools.app.selectFrom('platform.audit_event').select('details').where('event', '=', 'person.forgotten').execute()
      const gone = { contacts: 1, identities: 1, passkeys: 1, calendars: 0, notes: 0, answerLinks: 0, followed: 0, sessions: 1 }
      expect(event?.details).toEqual({ person: 'Anna Ceder', ...gone })
      expect(await forgetFormerMembers(as(machine, pools))).toBe(0)
    })
  })

  it.each([
    ['a seat today', null, undefined],
    ['a seat that ends today', '2023-05-01', undefined],
    ['a right without a seat', '2022-12-31', null],
  ])('but not while there is %s', async (_, seatEnds, rightEnds) => {
    await database.rolledBack(async (pools) => {
      const { id, actors } = await member(pools, seatEnds)
      if (rightEnds !== undefined)
        await pools.app
          .insertInto('committees.committee_access')
          .values({
            committee_id: world.committees.professional,
            person_id: id,
            role: 'observer',
            valid_from: '2022-07-01',
            valid_to: rightEnds,
          })
          .execute()
      await equip(pools, id)
      expect(await forgetFormerMembers(as(machine, pools))).toBe(0)
      expect(await told(forgetPerson(as(actors.operator, pools), { personId: id }))).toMatch(/^people\/still-/)
      expect(await left(pools, id)).toEqual([1, 1, 1, 1, 1])
    })
  })

  it('who never had a seat is forgotten by hand only', async () => {
    await database.rolledBack(async (pools) => {
      const id = await someoneNew(pools.app, 'Bente Dahl')
      await equip(pools, id)
      expect(await forgetFormerMembers(as(machine, pools))).toBe(0)
      await forgetPerson(as(machine, pools), { personId: id })
      expect(await left(pools, id)).toEqual([0, 0, 0, 0, 0])
    })
  })
})
