import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertHeldAttendance, updateAtStart } from '../../repository/held-meetings.ts'
import { whyNotAttend } from '../../rules/held/meeting-progress.ts'
import type { AtStart } from '../../rules/held/presence.ts'
import { whyNotCorrectStart } from '../../rules/held/presence.ts'
import { whyNotListed } from '../../rules/held/why-not-note.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface AttendanceNoted {
  readonly meetingId: string
  /** Person → as the meeting begins; those who are not here stay as they are. */
  readonly atStart: ReadonlyMap<string, AtStart>
}

/** Who is there as the meeting begins, and who is not. */
export const recordAttendance = command('meetings.record-attendance', async (work: Command, { meetingId, atStart }: AttendanceNoted) => {
  const { db, record } = work
  const { committee, people, progress } = await conductedMeeting(work, meetingId)
  refuseIf(whyNotAttend(progress))
  const changed = [...atStart].filter(([personId, said]) => people.find((person) => person.personId === personId)?.atStart !== said)
  for (const [personId] of changed) refuseIf(whyNotListed(personId, people))
  for (const [personId] of changed) refuseIf(whyNotCorrectStart(people.find((person) => person.personId === personId)))
  await insertHeldAttendance(
    db,
    meetingId,
    people.flatMap((person, position) => (atStart.has(person.personId) ? [{ ...person, position }] : [])),
  )
  for (const [personId, said] of changed) {
    const remark = people.find((person) => person.personId === personId)?.remark ?? null
    await updateAtStart(db, meetingId, personId, { atStart: said, remark })
  }
  await tellFollowers(work, meetingId)
  await record({
    event: 'attendance.noted',
    subject: { kind: 'meeting', id: meetingId },
    details: { committee: committee.name, changed: changed.length },
  })
})
