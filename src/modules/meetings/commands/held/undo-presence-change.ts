import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { deleteLastPresenceChange } from '../../repository/held-attendance.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { whyNotListed } from '../../rules/held/why-not-note.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

/** Takes back what was last noted of somebody's coming and going. */
export const undoPresenceChange = command(
  'meetings.undo-presence-change',
  async (work: Command, { meetingId, personId }: { readonly meetingId: string; readonly personId: string }) => {
    const { committee, people, progress } = await conductedMeeting(work, meetingId)
    refuseIf(whyNotMend(progress))
    refuseIf(whyNotListed(personId, people))
    const person = people.find((listed) => listed.personId === personId)!
    await deleteLastPresenceChange(work.db, meetingId, personId, { atStart: person.atStart, changes: person.changes.slice(0, -1) })
    await tellFollowers(work, meetingId)
    await work.record({
      event: 'presence-change.undone',
      subject: { kind: 'meeting', id: meetingId },
      details: { committee: committee.name, person: person.name },
    })
  },
)
