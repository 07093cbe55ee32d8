import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, type World } from '../../../../test/world/in-small-world.ts'
import type { SignedInActor } from '../../../kernel/actor.ts'
import { frontPage } from './front-page.ts'

const inWorld = inSmallWorld(testDatabase())
const at = new Date('2023-04-30T08:00:00Z')

async function workOf(world: World, role: 'chair' | 'secretary' | 'member') {
  const actor: SignedInActor = { ...(world.actor(role, 'political') as SignedInActor), personId: world.people.mayor }
  const { reader } = await frontPage(world.as(actor), undefined)
  return reader?.work.map(({ kind, number }) => `${kind} ${number}`)
}

describe('what waits about meetings', () => {
  it(
    'is told to the secretary, the chairs and the members, each their own',
    inWorld(async (world) => {
      const { app } = world.as(world.secretary).database
      const committee_id = world.committees.political
      const { id: meeting_id } = await app
        .insertInto('meetings.meeting')
        .values({ committee_id, held_on: '2023-05-10', state: 'planned', created_at: at })
        .returning('id')
        .executeTakeFirstOrThrow()
      expect(await workOf(world, 'secretary')).toEqual([])
      await app.insertInto('meetings.planned_deadline').values({ meeting_id, kind: 'dispatch', due_on: '2023-05-05' }).execute()
      await app.insertInto('meetings.agenda').values({ meeting_id, opened_at: at, opened_by_name: 'Sekretariatet' }).execute()
      const draft = { committee_id, title: 'Fælles vagt', state_changed_at: at, created_at: at, created_by_name: 'Furesø' }
      await app
        .insertInto('meetings.item_draft')
        .values([
          { ...draft, state: 'proposed' },
          { ...draft, state: 'on-agenda', meeting_id },
        ])
        .execute()
      expect(await workOf(world, 'secretary')).toEqual(['send-agenda 1', 'look-at-proposals 1'])
      expect(await workOf(world, 'chair')).toEqual(['approve-agenda 1'])
      expect(await workOf(world, 'member')).toEqual([])
      const minutes = { state: 'for-comment', deadline_at: new Date('2023-05-20T10:00:00Z'), changed_at: at }
      await app
        .insertInto('meetings.minutes')
        .values({ meeting_id, ...minutes })
        .execute()
      expect(await workOf(world, 'member')).toEqual(['comment-on-minutes 1'])
    }),
  )
})
