import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { findOrganisationBySlug } from '../../people/index.ts'
import { addSeat } from '../commands/add-seat.ts'
import { changeSeats } from '../commands/change-seats.ts'
import type { SeatDeed } from '../rules/seats/seat-deed.ts'
import { seatsPage } from './seats-page.ts'

const database = testDatabase()
const slug = 'politisk'
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

/** A seat of Gladsaxe's, what its coordinator and the secretary do, and somebody of the region's whom only a paper has seated. */
async function scene(pools: Context['database']) {
  const as = (actor: Actor): Context => ({ actor, now: smallWorldNow, database: pools })
  const organisationId = (await findOrganisationBySlug(pools.app, 'gladsaxe'))!.id
  const coordinator: Actor = signedIn({
    personId: world.people.mayor,
    name: 'Konsulenten',
    organisations: [{ organisationId, role: 'coordinator', committees: [] }],
  })
  const seat = { slug, name: 'Gladsaxe', sector: 'municipality', capacity: 'member', appointedById: organisationId } as const
  const { id: seatId } = await addSeat(as(world.actor('secretary', 'political')), { ...seat, from: '2022-07-01' })
  const { id: ofPaper } = await pools.app
    .selectFrom('committees.membership')
    .select('id')
    .where('committee_id', '=', world.committees.political)
    .where('person_id', '=', world.people.regionalChair)
    .executeTakeFirstOrThrow()
  const told = (actor: Actor) => (deed: SeatDeed) =>
    changeSeats(as(actor), { slug, deed, confirmed: true }).then(
      () => 'done',
      (error: Error & { refusal?: { code: string } }) => error.refusal?.code ?? error.name,
    )
  const holderOf = async () => {
    const { seats } = await seatsPage(as(coordinator), { slug, on: '2023-06-01' })
    return seats.find(({ id }) => id === seatId)?.holder?.id ?? ''
  }
  return { seatId, ofPaper, holderOf, coordinator: told(coordinator), secretary: told(world.actor('secretary', 'political')) }
}

describe('a coordinator of the organisation that appoints to a seat', () => {
  it('takes nobody onto it who sits on no seat of theirs', () =>
    database.rolledBack(async (pools) => {
      const { seatId, ofPaper, coordinator, secretary } = await scene(pools)
      const moving: SeatDeed = { kind: 'move', membershipId: ofPaper, seatId, from: '2023-06-01' }
      expect(await coordinator(moving)).toBe('NotPermitted')
      expect(await coordinator({ kind: 'end', membershipId: ofPaper, lastDay: '2023-06-01', keepAccess: false })).toBe('NotPermitted')
      expect(await secretary(moving)).toBe('done')
    }))

  it('ends who sits on it, and their right: that it goes on is for the committee’s secretary to say', () =>
    database.rolledBack(async (pools) => {
      const { seatId, holderOf, coordinator } = await scene(pools)
      const appointing = {
        capacity: 'member',
        person: { name: 'Borgmester 2 i Gladsaxe', isNew: true },
        from: '2023-06-01',
        access: true,
      } as const
      expect(await coordinator({ ...appointing, kind: 'appoint', seatId })).toBe('done')
      const ending = { kind: 'end', membershipId: await holderOf(), lastDay: '2023-12-31' } as const
      expect(await coordinator({ ...ending, keepAccess: true })).toBe('NotPermitted')
      expect(await coordinator({ ...ending, keepAccess: false })).toBe('done')
    }))

  it('makes nobody chair who was not: that is for those who keep the committee’s seats', () =>
    database.rolledBack(async (pools) => {
      const { seatId, coordinator, secretary } = await scene(pools)
      const appointing = { kind: 'appoint', seatId, capacity: 'chair', access: true } as const
      const named = (name: string) => ({ name, isNew: true })
      expect(await coordinator({ ...appointing, person: named('Borgmester 2 i Gladsaxe'), from: '2023-06-01' })).toBe(
        'committees/chair-is-for-the-committee',
      )
      expect(await secretary({ ...appointing, person: named('Borgmester 2 i Gladsaxe'), from: '2023-06-01' })).toBe('done')
      expect(await coordinator({ ...appointing, person: named('Borgmester 3 i Gladsaxe'), from: '2023-09-01' })).toBe('done')
    }))
})
