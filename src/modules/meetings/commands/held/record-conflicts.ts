import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { replaceConflicted } from '../../repository/conclusions.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { whyNotListed } from '../../rules/held/why-not-note.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface ConflictsNoted {
  readonly meetingId: string
  readonly itemId: string
  /** All who left the room for the item. */
  readonly personIds: readonly string[]
}

/** Who left the room for an item because of a conflict of interest. */
export const recordConflicts = command('meetings.record-conflicts', async (work: Command, noted: ConflictsNoted) => {
  const conducted = await conductedItem(work, noted)
  refuseIf(whyNotMend(conducted.progress))
  for (const personId of noted.personIds) refuseIf(whyNotListed(personId, conducted.people))
  await replaceConflicted(work.db, noted.meetingId, noted.itemId, [...new Set(noted.personIds)])
  await tellFollowers(work, noted.meetingId)
  await work.record({
    event: 'conflict-of-interest.noted',
    subject: { kind: 'meeting', id: noted.meetingId },
    details: {
      ...toldOf(conducted),
      persons: conducted.people.filter(({ personId }) => noted.personIds.includes(personId)).map(({ name }) => name),
    },
  })
})
