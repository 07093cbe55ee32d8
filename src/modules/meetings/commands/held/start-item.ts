import type { Command } from '../../../../platform/command/use-case.ts'
import { beginTurn, endTurns, updateConclusion } from '../../repository/conclusions.ts'
import { updateCurrentItem } from '../../repository/held-meetings.ts'

/** From now on the meeting treats this item; the one before is left. */
export async function startItem({ db, now }: Pick<Command, 'db' | 'now'>, meetingId: string, itemId: string): Promise<void> {
  await endTurns(db, meetingId, now)
  await beginTurn(db, meetingId, itemId, now)
  // What is taken up is not left untreated any more.
  await updateConclusion(db, itemId, { untreatedReason: null })
  await updateCurrentItem(db, meetingId, itemId, now)
}
