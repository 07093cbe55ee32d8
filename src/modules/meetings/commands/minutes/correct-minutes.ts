import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { listCorrections } from '../../repository/minutes-corrections.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { readableMinutes } from '../../rules/minutes/readable-minutes.ts'
import { whyNotCorrect } from '../../rules/minutes/why-not-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'
import { recordCorrection } from './record-correction.ts'

interface Correcting {
  readonly meetingId: string
  readonly itemId: string
  /** As it should have said, in Markdown. */
  readonly conclusion: string
  readonly reason: string
  /** The version of the meeting that the form showed. */
  readonly seenVersion: number
  readonly words: MinutesWords
}

/** Corrects approved minutes: a further version, which says what was corrected and why. @returns its number */
export const correctMinutes = command('meetings.correct-minutes', async (work, correcting: Correcting) => {
  const { actor, db, record } = work
  const { meetingId, itemId, reason, seenVersion, words } = correcting
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareMinutesOf)
  const { minutes, content } = await minutesAtHand(work, meeting, words.record)
  const item = readableMinutes(content, actor, meeting.committeeId).content.items.find(({ id }) => id === itemId)
  const after = correcting.conclusion.trim()
  const before = item?.conclusion ?? ''
  const version = (await listCorrections(db, meetingId, 'committee')).at(-1)?.version ?? minutes.version
  refuseIf(whyNotCorrect(minutes, { reason, before, after, seenVersion, version }))
  if (!item) throw new NotFound('item')
  const corrected = { ...content, items: content.items.map((one) => (one.id === itemId ? { ...one, conclusion: after } : one)) }
  const { number, told } = await recordCorrection(
    work,
    { meeting, content: corrected, about: 'item', itemId, reason: reason.trim(), wordsBefore: before, wordsAfter: after },
    words,
  )
  await record({
    event: 'minutes.corrected',
    subject: { kind: 'meeting', id: meetingId },
    details: { version: number, item: item.number, told, ...(item.open && { reason: reason.trim() }) },
  })
  return number
})
