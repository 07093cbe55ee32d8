import { danishDay, danishInstant, timeWritten } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertPresenceChange } from '../../repository/held-attendance.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { whyNotChange } from '../../rules/held/presence.ts'
import { whyNotListed } from '../../rules/held/why-not-note.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface ComingOrGoing {
  readonly meetingId: string
  readonly personId: string
  readonly direction: 'came' | 'left'
  /** As it was written, in Danish time; now where nothing was. */
  readonly time: string
  /** At which item; the one under way where it is absent. */
  readonly itemId: string | undefined
}

/** Somebody comes late, leaves, or comes back. */
export const recordPresenceChange = command('meetings.record-presence-change', async (work: Command, noted: ComingOrGoing) => {
  const { db, now, record } = work
  const { committee, held, items, people, progress } = await conductedMeeting(work, noted.meetingId)
  refuseIf(whyNotMend(progress))
  refuseIf(whyNotListed(noted.personId, people))
  const person = people.find(({ personId }) => personId === noted.personId)!
  const begunAt = held?.begunAt ?? now
  const at = instantOf(noted.time, begunAt, now)
  const change = at && { at: at.getTime(), direction: noted.direction }
  refuseIf(whyNotChange(person, change, { begunAt: wholeMinute(begunAt), now: (held?.endedAt ?? now).getTime() }))
  if (!change || !at) return
  const draftId = items.find(({ id }) => id === (noted.itemId ?? held?.currentItemId))?.id ?? null
  await insertPresenceChange(
    db,
    noted.meetingId,
    person.personId,
    { at, direction: noted.direction, draftId },
    { atStart: person.atStart, changes: [...person.changes, change] },
  )
  await tellFollowers(work, noted.meetingId)
  await record({
    event: noted.direction === 'came' ? 'person.came' : 'person.left',
    subject: { kind: 'meeting', id: noted.meetingId },
    details: { committee: committee.name, person: person.name, item: items.find(({ id }) => id === draftId)?.number },
  })
})

/** A clock shows no seconds: who comes in the minute in which the meeting began comes after it did. */
function wholeMinute(begunAt: Date): number {
  return Math.floor(begunAt.getTime() / 60_000) * 60_000
}

function instantOf(written: string, begunAt: Date, now: Date): Date | undefined {
  if (written.trim() === '') return now
  const time = timeWritten(written)
  return time === undefined || !/^\d\d:\d\d$/.test(time) ? undefined : danishInstant(danishDay(begunAt), time)
}
