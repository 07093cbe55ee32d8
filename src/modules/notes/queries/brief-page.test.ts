import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../test/world/in-small-world.ts'
import { closedTitle } from '../../../../test/world/small-world.ts'
import { publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../kernel/refusal.ts'
import { statePosition } from '../commands/brief/state-position.ts'
import { writePrivateNote } from '../commands/brief/write-private-note.ts'
import { briefPage } from './brief-page.ts'

const inWorld = inSmallWorld(testDatabase())

const member = (world: World): SignedInActor => ({ ...(world.actor('member', 'political') as SignedInActor), personId: world.people.mayor })
const other = (world: World): SignedInActor => ({ ...member(world), personId: world.people.regionalChair })
const furesoeOf = async (world: World): Promise<string> =>
  (
    await world
      .as(publicActor)
      .database.app.selectFrom('people.organisation')
      .select('id')
      .where('slug', '=', 'furesoe')
      .executeTakeFirstOrThrow()
  ).id

describe('a meeting on one page', () => {
  it(
    'shows a member what is to be decided, closed items too, and nobody who is not signed in',
    inWorld(async (world) => {
      const meetingId = world.meetings.mixed
      const view = await briefPage(world.as(member(world)), { meetingId })
      expect(view.items.map(({ title }) => title)).toContain(closedTitle)
      expect(view.items[0]).toMatchObject({ type: 'decision', recommendation: { lines: ['at indsatsen vedtages'], numbered: false } })
      await expect(briefPage(world.as(publicActor), { meetingId })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'tells what happened since the last meeting that was held, not since one that is still to come',
    inWorld(async (world) => {
      const { app } = world.as(world.secretary).database
      const committee_id = world.committees.political
      const planned = (held_on: string) => ({ committee_id, held_on, state: 'planned', created_at: world.as(world.secretary).now })
      const [, second] = await app
        .insertInto('meetings.meeting')
        .values([planned('2023-10-06'), planned('2023-12-14')])
        .returning('id')
        .execute()
      const view = await briefPage(world.as(member(world)), { meetingId: second!.id })
      expect(view.lastOn).toBe('2023-04-26')
    }),
  )

  it(
    'keeps a note for its writer alone, and an empty one is none',
    inWorld(async (world) => {
      const meetingId = world.meetings.mixed
      const subjectId = (await briefPage(world.as(member(world)), { meetingId })).items[0]!.id
      const noteOf = async (actor: SignedInActor) => (await briefPage(world.as(actor), { meetingId })).items[0]!.note
      await writePrivateNote(world.as(member(world)), { meetingId, subjectId, text: ' Spørg til fristen ' })
      expect([await noteOf(member(world)), await noteOf(other(world))]).toEqual(['Spørg til fristen', ''])
      await writePrivateNote(world.as(member(world)), { meetingId, subjectId, text: '' })
      expect(await noteOf(member(world))).toBe('')
      await expect(writePrivateNote(world.as(member(world)), { meetingId, subjectId: world.meetings.open, text: 'x' })).rejects.toThrow(
        NotFound,
      )
      await expect(writePrivateNote(world.as(member(world)), { meetingId, subjectId, text: 'x'.repeat(10_001) })).rejects.toThrow(
        'notes/note-too-long',
      )
    }),
  )

  it(
    'shows what an organisation thinks to its own people only',
    inWorld(async (world) => {
      const meetingId = world.meetings.mixed
      const organisationId = await furesoeOf(world)
      const coordinator: SignedInActor = { ...member(world), organisations: [{ organisationId, role: 'coordinator', committees: [] }] }
      const itemId = (await briefPage(world.as(coordinator), { meetingId })).items[0]!.id
      const stated = { meetingId, itemId, organisationId, text: 'Furesø er for' }
      await statePosition(world.as(coordinator), stated)
      const textsFor = async (actor: SignedInActor) =>
        (await briefPage(world.as(actor), { meetingId })).items[0]!.positions.map(({ text }) => text)
      expect(await textsFor(coordinator)).toEqual(['Furesø er for'])
      expect(await textsFor(other(world))).toEqual([])
      await expect(statePosition(world.as(other(world)), stated)).rejects.toThrow(NotPermitted)
    }),
  )
})
