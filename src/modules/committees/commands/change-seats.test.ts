import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { findBrokenLink } from '../../../platform/audit/audit.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { findOrganisationBySlug, insertPerson } from '../../people/index.ts'
import { committeePage } from '../../publishing/queries/committee-page.ts'
import { findActor } from '../repository/actors.ts'
import { membershipPage } from '../queries/membership-page.ts'
import { seatCheck } from '../queries/seat-check.ts'
import { seatPage } from '../queries/seat-page.ts'
import { seatsPage } from '../queries/seats-page.ts'
import type { SeatDeed } from '../rules/seats/seat-deed.ts'
import { addSeat } from './add-seat.ts'
import { changeSeats } from './change-seats.ts'
import { closeSeat } from './close-seat.ts'
import { createSeats } from './create-seats.ts'
import { placeMember } from './place-member.ts'

const database = testDatabase()
const slug = 'politisk'
let world: SmallWorld
let secretary: Actor
let furesoe: string
let gladsaxe: string

const coordinatorOf = (organisationId: string): SignedInActor =>
  signedIn({ personId: world.people.mayor, name: 'Konsulenten', organisations: [{ organisationId, role: 'coordinator', committees: [] }] })
type Pools = Context['database']
const as = (actor: Actor, pools: Pools, now = smallWorldNow): Context => ({ actor, now, database: pools })
const appointing = (seatId: string, more: object = {}): SeatDeed => ({
  kind: 'appoint',
  seatId,
  person: { name: 'Borgmester 2 i Gladsaxe', isNew: true },
  capacity: 'member',
  from: '2023-06-01',
  access: true,
  ...more,
})

beforeAll(async () => {
  world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  furesoe = (await findOrganisationBySlug(database.app, 'furesoe'))!.id
  gladsaxe = (await findOrganisationBySlug(database.app, 'gladsaxe'))!.id
})

/** The committee with the seats that its kind names. */
async function withSeats(pools: Pools) {
  await createSeats(as(secretary, pools), { slug })
  const { seats } = await seatsPage(as(secretary, pools), { slug })
  const named = (name: string) => seats.find((seat) => seat.name === name)!
  return { seats, gladsaxe: named('Gladsaxe Kommune'), furesoe: named('Furesø Kommune') }
}

const accessOf = (pools: Pools) =>
  pools.app
    .selectFrom('committees.committee_access')
    .innerJoin('people.person', 'people.person.id', 'person_id')
    .select(['people.person.name', 'role', 'valid_from as from', 'valid_to as to'])
    .where('membership_id', 'is not', null)
    .orderBy('valid_from')
    .execute()

describe('a committee’s seats', () => {
  it('are made from what the sources name, once, and filled with those who can only be meant', () =>
    database.rolledBack(async (pools) => {
      const { seats } = await withSeats(pools)
      expect(seats.map(({ name, sector, capacity }) => [name, sector, capacity])).toEqual([
        ['Region Hovedstaden 1', 'region', 'member'],
        ['Region Hovedstaden 2', 'region', 'member'],
        ['Furesø Kommune', 'municipality', 'member'],
        ['Gladsaxe Kommune', 'municipality', 'member'],
        ['', 'general-practice', 'member'],
        ['', 'municipality', 'secretary'],
        ['', 'region', 'secretary'],
      ])
      await expect(createSeats(as(secretary, pools), { slug })).rejects.toMatchObject({ refusal: { code: 'committees/no-seats-to-make' } })
    }))

  it('can be added and closed, but not closed under somebody', () =>
    database.rolledBack(async (pools) => {
      const context = as(secretary, pools)
      const { id } = await addSeat(context, {
        slug,
        name: 'Patienter',
        sector: 'patients',
        capacity: 'observer',
        from: '2023-05-01',
      })
      await changeSeats(context, { slug, deed: appointing(id, { capacity: 'observer', to: '2023-12-31' }), confirmed: true })
      const closing = { slug, id, lastDay: '2023-10-01' }
      await expect(closeSeat(context, closing)).rejects.toMatchObject({ refusal: { code: 'committees/seat-in-use' } })
      await closeSeat(context, { ...closing, lastDay: '2024-01-31' })
      expect((await seatPage(context, { slug, id })).seat.validTo).toBe('2024-01-31')
      expect((await seatsPage(context, { slug, on: '2024-02-01' })).seats).toEqual([])
    }))
})

describe('appointing', () => {
  it('gives the right that follows from the capacity, and ending ends it the same day', () =>
    database.rolledBack(async (pools) => {
      const seat = (await withSeats(pools)).gladsaxe
      const context = as(secretary, pools)
      await changeSeats(context, { slug, deed: appointing(seat.id), confirmed: true })
      expect(await accessOf(pools)).toEqual([{ name: 'Borgmester 2 i Gladsaxe', role: 'member', from: '2023-06-01', to: null }])
      const { holder } = (await seatsPage(context, { slug, on: '2023-06-01' })).seats.find(({ id }) => id === seat.id)!
      const actor = await findActor(pools.app, holder!.personId, '2023-06-01')
      expect(actor?.committees).toMatchObject([{ committeeId: world.committees.political, role: 'member' }])

      await changeSeats(context, {
        slug,
        deed: { kind: 'end', membershipId: holder!.id, lastDay: '2023-12-31', keepAccess: false },
        confirmed: true,
      })
      expect(await accessOf(pools)).toMatchObject([{ to: '2023-12-31' }])
      expect((await findActor(pools.app, holder!.personId, '2024-01-01'))?.committees).toEqual([])
      expect(await findBrokenLink(pools.app)).toBeUndefined()
    }))

  it('gives no right where that is declined, and leaves one that is to be kept', () =>
    database.rolledBack(async (pools) => {
      const seats = await withSeats(pools)
      const context = as(secretary, pools)
      await changeSeats(context, { slug, deed: appointing(seats.gladsaxe.id, { access: false }), confirmed: true })
      expect(await accessOf(pools)).toEqual([])
      await changeSeats(context, {
        slug,
        deed: appointing(seats.furesoe.id, { person: { name: 'Borgmester 3', isNew: true } }),
        confirmed: true,
      })
      const { holder } = (await seatsPage(context, { slug, on: '2023-06-01' })).seats.find(({ id }) => id === seats.furesoe.id)!
      await changeSeats(context, {
        slug,
        deed: { kind: 'end', membershipId: holder!.id, lastDay: '2023-12-31', keepAccess: true },
        confirmed: true,
      })
      expect((await findActor(pools.app, holder!.personId, '2024-06-01'))?.committees).toHaveLength(1)
    }))

  it('lets a successor take over with whoever sits beside, rights and all', () =>
    database.rolledBack(async (pools) => {
      const seat = (await withSeats(pools)).gladsaxe
      const context = as(secretary, pools)
      await changeSeats(context, { slug, deed: appointing(seat.id), confirmed: true })
      const holder = (await seatPage(as(secretary, pools, new Date('2023-06-02T10:00:00Z')), { slug, id: seat.id })).holder!
      const beside: SeatDeed = {
        kind: 'beside',
        besideId: holder.id,
        person: { name: 'Direktør 2 i Gladsaxe', isNew: true },
        capacity: 'adviser',
        from: '2023-06-01',
        access: true,
      }
      await changeSeats(context, { slug, deed: beside, confirmed: true })
      await changeSeats(context, {
        slug,
        deed: appointing(seat.id, { from: '2023-09-01', person: { name: 'Borgmester 3 i Gladsaxe', isNew: true } }),
        confirmed: true,
      })
      const on = async (day: string) => {
        const view = await seatsPage(context, { slug, on: day })
        return [view.seats.find(({ id }) => id === seat.id)?.holder?.person, view.beside.map(({ person }) => person)]
      }
      expect(await on('2023-08-31')).toEqual(['Borgmester 2 i Gladsaxe', ['Direktør 2 i Gladsaxe']])
      expect(await on('2023-09-01')).toEqual(['Borgmester 3 i Gladsaxe', ['Direktør 2 i Gladsaxe']])
      expect((await accessOf(pools)).filter(({ role }) => role === 'adviser')).toEqual([
        { name: 'Direktør 2 i Gladsaxe', role: 'adviser', from: '2023-06-01', to: '2023-08-31' },
        { name: 'Direktør 2 i Gladsaxe', role: 'adviser', from: '2023-09-01', to: null },
      ])
    }))

  it('moves somebody to another seat without a day between', () =>
    database.rolledBack(async (pools) => {
      const seats = await withSeats(pools)
      const context = as(secretary, pools)
      await changeSeats(context, { slug, deed: appointing(seats.gladsaxe.id), confirmed: true })
      const { id } = (await seatPage(context, { slug, id: seats.gladsaxe.id })).holders[0]!
      await changeSeats(context, {
        slug,
        deed: { kind: 'move', membershipId: id, seatId: seats.furesoe.id, from: '2023-09-01' },
        confirmed: true,
      })
      const { seats: after } = await seatsPage(context, { slug, on: '2023-09-01' })
      expect(after.filter(({ holder }) => holder?.person === 'Borgmester 2 i Gladsaxe').map(({ name }) => name)).toEqual(['Furesø Kommune'])
    }))

  it('never takes somebody of the same name for the same person unasked', () =>
    database.rolledBack(async (pools) => {
      const seat = (await withSeats(pools)).gladsaxe
      const context = as(secretary, pools)
      const other = await insertPerson(pools.app, 'Borgmester 2 i Gladsaxe', furesoe, smallWorldNow)
      const deed = appointing(seat.id, { person: { name: 'borgmester 2 i gladsaxe', isNew: false } })
      const { candidates } = await seatCheck(context, { slug, deed })
      expect(candidates).toMatchObject([{ personId: other.id, organisation: 'Furesø Kommune' }])
      await expect(changeSeats(context, { slug, deed, confirmed: true })).rejects.toMatchObject({
        refusal: { code: 'committees/not-confirmed' },
      })
      await changeSeats(context, { slug, deed: { ...deed, person: { personId: other.id } } as SeatDeed, confirmed: true })
      expect((await seatPage(context, { slug, id: seat.id })).holders[0]?.personId).toBe(other.id)
    }))

  it('tells what it does to the composition before it is saved, and saves nothing until somebody goes on', () =>
    database.rolledBack(async (pools) => {
      const seat = (await withSeats(pools)).gladsaxe
      const context = as(secretary, pools)
      await changeSeats(context, { slug, deed: appointing(seat.id), confirmed: true })
      const holder = (await seatPage(context, { slug, id: seat.id })).holders[0]!
      const deed: SeatDeed = { kind: 'end', membershipId: holder.id, lastDay: '2023-12-31', keepAccess: false }
      const { breaches, kindTexts } = await seatCheck(context, { slug, deed })
      expect(breaches.map(({ rule }) => kindTexts?.da.composition[rule.key]?.missing)).toEqual(['borgmestre fra kommunerne'])
      await expect(changeSeats(context, { slug, deed, confirmed: false })).rejects.toMatchObject({
        refusal: { code: 'committees/not-confirmed' },
      })
      expect((await seatPage(context, { slug, id: seat.id })).holders[0]?.validTo).toBeNull()
    }))

  it.each<[string, (ids: { gladsaxe: string; furesoe: string }) => SeatDeed, string, string]>([
    [
      'an end before the start',
      ({ gladsaxe: id }) => appointing(id, { to: '2023-05-01' }),
      'committees/appointment-ends-before-start',
      'til',
    ],
    ['a seat of another committee', () => appointing(world.meetings.open), 'committees/seat-of-another-committee', 'plads'],
    [
      'an unknown organisation',
      ({ gladsaxe: id }) => appointing(id, { organisationId: id }),
      'committees/organisation-not-known',
      'organisation',
    ],
    ['an unknown person', ({ gladsaxe: id }) => appointing(id, { person: { personId: id } }), 'committees/person-not-known', 'navn'],
  ])('refuses %s beside its field', (_, deed, code, field) =>
    database.rolledBack(async (pools) => {
      const seats = await withSeats(pools)
      const given = deed({ gladsaxe: seats.gladsaxe.id, furesoe: seats.furesoe.id })
      await expect(changeSeats(as(secretary, pools), { slug, deed: given, confirmed: true })).rejects.toMatchObject({
        refusal: { code, values: { field } },
      })
    }),
  )
})

describe('who may', () => {
  it('is the secretary for every seat, and a coordinator for those their organisation appoints to', () =>
    database.rolledBack(async (pools) => {
      const seats = await withSeats(pools)
      const coordinator = as(coordinatorOf(gladsaxe), pools)
      const view = await seatsPage(coordinator, { slug })
      expect(view.keeps).toBe(false)
      expect(view.seats.filter(({ mayFill }) => mayFill).map(({ name }) => name)).toEqual(['Gladsaxe Kommune'])
      await changeSeats(coordinator, { slug, deed: appointing(seats.gladsaxe.id), confirmed: true })
      const own = (await seatPage(coordinator, { slug, id: seats.gladsaxe.id })).holders[0]!
      expect((await membershipPage(coordinator, { slug, id: own.id })).keeps).toBe(false)

      for (const refused of [
        () => changeSeats(coordinator, { slug, deed: appointing(seats.furesoe.id), confirmed: true }),
        () =>
          changeSeats(coordinator, {
            slug,
            deed: { kind: 'move', membershipId: own.id, seatId: seats.furesoe.id, from: '2023-09-01' },
            confirmed: true,
          }),
        () => createSeats(coordinator, { slug }),
        () => closeSeat(coordinator, { slug, id: seats.gladsaxe.id, lastDay: '2024-01-01' }),
        () => placeMember(coordinator, { slug, id: own.id, at: seats.gladsaxe.id }),
        () => seatPage(coordinator, { slug, id: seats.furesoe.id }),
        () => seatsPage(as(world.actor('member', 'political'), pools), { slug }),
        () => changeSeats(as(world.actor('chair', 'political'), pools), { slug, deed: appointing(seats.gladsaxe.id), confirmed: true }),
      ])
        await expect(refused()).rejects.toMatchObject({ name: 'NotPermitted' })
    }))

  it('is nobody who does not know of the committee', () =>
    database.rolledBack(async (pools) => {
      await pools.app.updateTable('committees.committee').set({ public_since: null }).where('slug', '=', slug).execute()
      await expect(seatsPage(as(coordinatorOf(gladsaxe), pools), { slug })).rejects.toMatchObject({ name: 'NotFound' })
    }))
})

describe('what everyone sees', () => {
  it('is whom a person has appointed, and nothing that only an unpublished paper says', () =>
    database.rolledBack(async (pools) => {
      const seat = (await withSeats(pools)).gladsaxe
      await changeSeats(as(secretary, pools), { slug, deed: appointing(seat.id, { from: '2023-05-01' }), confirmed: true })
      await pools.app.updateTable('people.person').set({ public_since: smallWorldNow }).execute()
      const { groups, vacant, findings } = await committeePage(as(publicActor, pools), { slug })
      expect(groups.flatMap(({ seats }) => seats.map(({ person }) => person))).toEqual(['Borgmester 2 i Gladsaxe'])
      expect(vacant.map(({ name }) => name)).toContain('Furesø Kommune')
      expect(findings.map(({ about }) => about)).toContain('secretariat-leg')
    }))
})
