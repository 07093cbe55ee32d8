import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { endSubstitutesOf, insertHeldAttendance, updateSubstitute } from '../../repository/held-attendance.ts'
import { whyNotAttend } from '../../rules/held/meeting-progress.ts'
import { whyNotSubstitute } from '../../rules/held/substitutes.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface SubstituteCalled {
  readonly meetingId: string
  readonly memberId: string
  /** Nobody any more where it is absent. */
  readonly substituteId: string | undefined
}

/** Says who comes instead of a member, by what the seats say of who stands in for whom. */
export const callSubstitute = command('meetings.call-substitute', async (work: Command, called: SubstituteCalled) => {
  const { db, record } = work
  const { meetingId, memberId, substituteId } = called
  const { committee, people, progress, seated } = await conductedMeeting(work, meetingId)
  refuseIf(whyNotAttend(progress))
  const others = people.map((person) => (person.substituteFor === memberId ? { ...person, substituteFor: null } : person))
  if (substituteId) refuseIf(whyNotSubstitute({ substituteId, memberId }, seated, others))
  await endSubstitutesOf(db, meetingId, memberId)
  if (substituteId) {
    const concerned = people.flatMap((person, position) => (person.personId === substituteId ? [{ ...person, position }] : []))
    await insertHeldAttendance(db, meetingId, concerned)
    await updateSubstitute(db, meetingId, substituteId, memberId)
  }
  await tellFollowers(work, meetingId)
  const nameOf = (id: string | undefined): string | undefined => people.find(({ personId }) => personId === id)?.name
  await record({
    event: 'substitute.called',
    subject: { kind: 'meeting', id: meetingId },
    details: { committee: committee.name, person: nameOf(memberId), substitute: nameOf(substituteId) },
  })
})
