import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { whyNotGoOn } from '../../rules/held/meeting-progress.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { startItem } from './start-item.ts'
import { tellFollowers } from './tell-followers.ts'

/** Goes on to an item, in whatever order. */
export const takeUpItem = command(
  'meetings.take-up-item',
  async (work: Command, asked: { readonly meetingId: string; readonly itemId: string }) => {
    const conducted = await conductedItem(work, asked)
    refuseIf(whyNotGoOn(conducted.progress))
    await startItem(work, asked.meetingId, asked.itemId)
    await tellFollowers(work, asked.meetingId)
    await work.record({
      event: 'item.taken-up',
      subject: { kind: 'meeting', id: asked.meetingId },
      details: toldOf(conducted),
    })
  },
)
