import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { listCorrections } from '../../repository/minutes-corrections.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { correctedPeople, type Listing } from '../../rules/minutes/corrected-people.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotCorrect } from '../../rules/minutes/why-not-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'
import { recordCorrection } from './record-correction.ts'

interface CorrectingAttendance {
  readonly meetingId: string
  readonly personId: string
  /** As they should have been listed; as they are where it is absent. */
  readonly listing: Listing | undefined
  readonly reason: string
  /** The version of the meeting that the form showed. */
  readonly seenVersion: number
  readonly words: MinutesWords
}

/** Lists somebody otherwise in approved minutes: a further version, which says so and why. @returns its number */
export const correctAttendance = command('meetings.correct-attendance', async (work, correcting: CorrectingAttendance) => {
  const { db, record } = work
  const { meetingId, personId, reason, seenVersion, words } = correcting
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareMinutesOf)
  const { minutes, content } = await minutesAtHand(work, meeting, words.record)
  const person = content.people.find((one) => one.personId === personId)
  const before = person ? words.listed(person.name, person.presence) : ''
  const after = person && correcting.listing ? words.listed(person.name, correcting.listing) : before
  const version = (await listCorrections(db, meetingId, 'committee')).at(-1)?.version ?? minutes.version
  refuseIf(whyNotCorrect(minutes, { reason, before, after, seenVersion, version, field: 'listing' }))
  const { number, told } = await recordCorrection(
    work,
    {
      meeting,
      content: { ...content, people: correctedPeople(content.people, personId, correcting.listing ?? 'not-listed') },
      about: 'attendance',
      itemId: null,
      reason: reason.trim(),
      wordsBefore: before,
      wordsAfter: after,
    },
    words,
  )
  await record({
    event: 'minutes.attendance-corrected',
    subject: { kind: 'meeting', id: meetingId },
    details: { version: number, told, reason: reason.trim() },
  })
  return number
})
