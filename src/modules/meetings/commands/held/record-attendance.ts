import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertHeldAttendance, updateAtStart } from '../../repository/held-attendance.ts'
import { whyNotAttend } from '../../rules/held/meeting-progress.ts'
import { isLeftOver } from '../../rules/held/left-over.ts'
import { type AtStart, whyNotCorrectStart } from '../../rules/held/presence.ts'
import { whyNotListed } from '../../rules/held/why-not-note.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface AttendanceNoted {
  readonly meetingId: string
  /** Person → as the meeting begins; those who are not here stay as they are. */
  readonly atStart: ReadonlyMap<string, AtStart>
  /** What is so for all others of whom nobody has said anything, but for substitutes whom nobody has called. */
  readonly rest: 'present' | undefined
}

/** Who is there as the meeting begins, and who is not. */
export const recordAttendance = command('meetings.record-attendance', async (work: Command, noted: AttendanceNoted) => {
  const { db, record } = work
  const { committee, people, progress } = await conductedMeeting(work, noted.meetingId)
  refuseIf(whyNotAttend(progress))
  for (const personId of noted.atStart.keys()) refuseIf(whyNotListed(personId, people))
  const changed = people.flatMap((person, position) => {
    const said = noted.atStart.get(person.personId) ?? (isLeftOver(person) ? noted.rest : undefined)
    return said && said !== person.atStart ? [{ ...person, position, said }] : []
  })
  for (const person of changed) refuseIf(whyNotCorrectStart(person))
  await insertHeldAttendance(db, noted.meetingId, changed)
  for (const { personId, said, remark } of changed) await updateAtStart(db, noted.meetingId, personId, { atStart: said, remark })
  await tellFollowers(work, noted.meetingId)
  await record({
    event: 'attendance.noted',
    subject: { kind: 'meeting', id: noted.meetingId },
    details: { committee: committee.name, changed: changed.length },
  })
})
