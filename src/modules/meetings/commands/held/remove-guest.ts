import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { deleteGuest } from '../../repository/held-attendance.ts'
import { whyNotAttend } from '../../rules/held/meeting-progress.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

/** A guest who did not come after all, or was added by mistake. */
export const removeGuest = command(
  'meetings.remove-guest',
  async (work: Command, { meetingId, personId }: { readonly meetingId: string; readonly personId: string }) => {
    const { committee, people, progress } = await conductedMeeting(work, meetingId)
    refuseIf(whyNotAttend(progress))
    await deleteGuest(work.db, meetingId, personId)
    await tellFollowers(work, meetingId)
    await work.record({
      event: 'guest.removed',
      subject: { kind: 'meeting', id: meetingId },
      details: { committee: committee.name, person: people.find((person) => person.personId === personId)?.name },
    })
  },
)
