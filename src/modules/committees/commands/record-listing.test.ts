import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, openItemOf, type SmallWorld, smallWorldNow, acceptVersion } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { insertFile, upsertInspection } from '../../documents/index.ts'
import type { Attending } from '../../meetings/rules/meeting-version.ts'
import { findOrganisationBySlug, insertPerson } from '../../people/index.ts'
import { publishMeeting } from '../../publishing/commands/publish-meeting.ts'
import { committeePage } from '../../publishing/queries/committee-page.ts'
import { seatsPage } from '../queries/seats-page.ts'
import { changeSeats } from './change-seats.ts'
import { createSeats } from './create-seats.ts'

const database = testDatabase()
const slug = 'politisk'
type Pools = Context['database']
let world: SmallWorld
let secretary: Actor
let furesoe: string
let regionen: string

const as = (pools: Pools, actor: Actor = secretary): Context => ({ actor, now: smallWorldNow, database: pools })

beforeAll(async () => {
  world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  furesoe = (await findOrganisationBySlug(database.app, 'furesoe'))!.id
  regionen = (await findOrganisationBySlug(database.app, 'regionen'))!.id
})

let papers = 0

/** A paper of a meeting on the day that lists these people. @returns the meeting's id */
async function paper(pools: Pools, heldOn: string, people: readonly Attending[]): Promise<string> {
  const sha256 = String(++papers).padStart(64, 'e')
  await insertFile(pools.app, { sha256, name: 'referat.docx', mediaType: 'application/octet-stream', bytes: 1 }, smallWorldNow)
  await upsertInspection(pools.app, sha256, { findings: [], unread: [] }, smallWorldNow)
  return acceptVersion(as(pools), {
    committeeId: world.committees.political,
    heldOn,
    kind: 'minutes',
    people,
    items: [openItemOf('Status', 'Intet nyt.')],
    comingMeetings: [],
    deadlines: [],
    followUps: [],
    content: {},
    file: { sha256, name: 'referat.docx' },
  })
}

async function person(pools: Pools, name: string, organisationId: string, more: Partial<Attending> = {}): Promise<Attending> {
  const { id } = await insertPerson(pools.app, name, organisationId, smallWorldNow)
  return { personId: id, name, organisationId, roles: [], capacity: 'member', presence: 'present', ...more }
}

const sittings = (pools: Pools) =>
  pools.app
    .selectFrom('committees.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .leftJoin('committees.seat as seat', 'seat.id', 'membership.seat_id')
    .select(['person.name', 'seat.name as seat', 'membership.valid_from as from', 'membership.valid_to as to', 'membership.source'])
    .where('membership.committee_id', '=', world.committees.political)
    .orderBy('membership.valid_from')
    .orderBy('person.name')
    .execute()
const rightsBegun = (pools: Pools) => pools.app.selectFrom('committees.committee_access').select('role').execute()

describe('a paper’s list of members', () => {
  it('gives whoever can only be meant their vacant seat, tells where it is known from, and gives nobody a right', () =>
    database.rolledBack(async (pools) => {
      await createSeats(as(pools), { slug })
      const rights = await rightsBegun(pools)
      const mayor = await person(pools, 'Borgmester 2 i Furesø', furesoe, { capacity: 'chair' })
      const regional = await person(pools, 'Regionsrådsmedlem 1', regionen)
      const meetingId = await paper(pools, '2023-05-31', [mayor, regional])
      const known = (await sittings(pools)).filter(({ from }) => from === '2023-05-31')
      expect(known).toMatchObject([
        { name: 'Borgmester 2 i Furesø', seat: 'Furesø Kommune', source: `/moeder/${meetingId}` },
        { name: 'Regionsrådsmedlem 1', seat: null },
      ])
      expect(await rightsBegun(pools)).toEqual(rights)
    }))

  it('ends nobody whom a person has appointed, and makes nobody sit twice', () =>
    database.rolledBack(async (pools) => {
      await createSeats(as(pools), { slug })
      const { seats } = await seatsPage(as(pools), { slug })
      const seatId = seats.find(({ name }) => name === 'Gladsaxe Kommune')!.id
      const appointed = { name: 'Borgmester 2 i Gladsaxe', isNew: true }
      await changeSeats(as(pools), {
        slug,
        deed: { kind: 'appoint', seatId, person: appointed, capacity: 'member', from: '2023-06-01', title: 'Borgmester', access: true },
        confirmed: true,
      })
      const entered = (await seatsPage(as(pools), { slug, on: '2023-06-01' })).seats.find(({ id }) => id === seatId)!.holder!
      const listed: Attending = { personId: entered.personId, name: entered.person, roles: [], capacity: 'member', presence: 'present' }
      await paper(pools, '2023-05-31', [await person(pools, 'Borgmester 2 i Furesø', furesoe), listed])
      await paper(pools, '2023-08-30', [await person(pools, 'Borgmester 3 i Furesø', furesoe)])
      const own = (await sittings(pools)).filter(({ name }) => name === appointed.name)
      expect(own).toMatchObject([
        { from: '2023-05-31', to: '2023-05-31' },
        { from: '2023-06-01', to: null, seat: 'Gladsaxe Kommune', source: null },
      ])
    }))

  it('read late undoes nothing that a newer one tells, and is right for the time between', () =>
    database.rolledBack(async (pools) => {
      const left = await person(pools, 'Borgmester 2 i Furesø', furesoe)
      const stays = await person(pools, 'Regionsrådsmedlem 1', regionen)
      const between = await person(pools, 'Regionsrådsmedlem 2', regionen)
      await paper(pools, '2023-06-01', [left, stays])
      await paper(pools, '2023-12-01', [stays])
      await paper(pools, '2023-09-01', [between])
      const own = (await sittings(pools)).filter(({ from }) => from >= '2023-06-01')
      expect(own).toMatchObject([
        { name: 'Borgmester 2 i Furesø', from: '2023-06-01', to: '2023-08-31' },
        { name: 'Regionsrådsmedlem 1', from: '2023-06-01', to: null },
        { name: 'Regionsrådsmedlem 2', from: '2023-09-01', to: '2023-11-30' },
      ])
    }))

  it('may be corrected: whom its first version had begin that day, and its second leaves out, never sat', () =>
    database.rolledBack(async (pools) => {
      const first = await person(pools, 'Borgmester 2 i Furesø', furesoe)
      const second = await person(pools, 'Borgmester 3 i Furesø', furesoe)
      await paper(pools, '2023-05-31', [first, second])
      await paper(pools, '2023-05-31', [second])
      expect((await sittings(pools)).filter(({ from }) => from === '2023-05-31').map(({ name }) => name)).toEqual(['Borgmester 3 i Furesø'])
    }))

  it('is public when its meeting is, also of those who are public already', () =>
    database.rolledBack(async (pools) => {
      const regional = await person(pools, 'Regionsrådsmedlem 1', regionen)
      await pools.app.updateTable('people.person').set({ public_since: smallWorldNow }).execute()
      const meetingId = await paper(pools, '2023-04-30', [regional])
      const seen = async () => (await committeePage(as(pools, publicActor), { slug })).groups.flatMap(({ seats }) => seats)
      expect(await seen()).toEqual([])
      await publishMeeting(as(pools), { meetingId })
      expect((await seen()).map(({ person: name }) => name)).toEqual(['Regionsrådsmedlem 1'])
    }))
})
