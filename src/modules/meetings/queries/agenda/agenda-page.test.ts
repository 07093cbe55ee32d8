import { beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../../kernel/actor.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { agendaPage } from './agenda-page.ts'
import { agendaPreview } from './agenda-preview.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
  await publishMeeting(as(world.actor('secretary', 'political')), { meetingId: world.meetings.mixed })
})

it('is not there for those who may read the meeting only, before and after its own have asked', async () => {
  const given = { id: world.meetings.mixed, reader: 'member' } as const
  const others = [publicActor, world.actor('member', 'professional'), world.actor('member', 'political')]
  for (const asked of ['first', 'then']) {
    for (const actor of others) {
      await expect(agendaPage(as(actor), given), asked).rejects.toMatchObject({ name: 'NotFound' })
      await expect(agendaPreview(as(actor), given), asked).rejects.toMatchObject({ name: 'NotFound' })
    }
    const secretary = as(world.actor('secretary', 'political'))
    expect((await agendaPage(secretary, given)).meeting.id).toBe(given.id)
    expect((await agendaPreview(secretary, given)).meeting.id).toBe(given.id)
  }
})
