import type { Command } from '../../../../platform/command/use-case.ts'
import { tellLive } from '../../../../platform/live/live-hub.ts'
import { touchHeldMeeting } from '../../repository/held-meetings.ts'
import { heldTopic } from '../../rules/held/held-topic.ts'

/** Those who follow the meeting hear that something of it has changed, and ask for what they may read. */
export async function tellFollowers({ db, now }: Pick<Command, 'db' | 'now'>, meetingId: string): Promise<void> {
  await touchHeldMeeting(db, meetingId, now)
  await tellLive(db, heldTopic(meetingId), '')
}
