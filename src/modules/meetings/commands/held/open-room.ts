import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { updateRoom } from '../../repository/held-meetings.ts'
import { whyNotGoOn } from '../../rules/held/meeting-progress.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface RoomOpening {
  readonly meetingId: string
  /** The closed item that is treated now. */
  readonly itemId: string
  readonly showsClosed: boolean
}

/** Lets the room's screen show the closed item under way, or hides it again; the next item is hidden by itself. */
export const openRoom = command('meetings.open-room', async (work: Command, { showsClosed, ...asked }: RoomOpening) => {
  const conducted = await conductedItem(work, asked)
  refuseIf(whyNotGoOn(conducted.progress))
  await updateRoom(work.db, asked.meetingId, showsClosed && conducted.held?.currentItemId === asked.itemId, work.now)
  await tellFollowers(work, asked.meetingId)
  await work.record({
    event: showsClosed ? 'room-screen.opened' : 'room-screen.hidden',
    subject: { kind: 'meeting', id: asked.meetingId },
    details: toldOf(conducted),
  })
})
