import { danishDay, danishInstant, dayAfter } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { insertStage, upsertMinutes } from '../../repository/minutes.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotSendForComment } from '../../rules/minutes/why-not-minutes.ts'
import { namedWriter } from '../items/named-writer.ts'
import { minutesAtHand, minutesWritten } from './minutes-at-hand.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface SendingForComment {
  readonly meetingId: string
  /** The last day for comments. */
  readonly deadline: string
  readonly words: MinutesWords
}

/** Lays minutes before the committee; what they said then is kept. Also how they are taken back from the chairs. */
export const sendMinutesForComment = command(
  'meetings.send-minutes-for-comment',
  async (work, { meetingId, deadline, words }: SendingForComment) => {
    const { actor, db, now, record } = work
    const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareMinutesOf)
    const { minutes, situation } = await minutesAtHand(work, meeting, words.record)
    refuseIf(whyNotSendForComment(situation, deadline, danishDay(now)))
    const by = namedWriter(actor)
    const content = await minutesWritten(work, meeting, words.record)
    const deadlineAt = danishInstant(dayAfter(deadline), '00:00')
    await upsertMinutes(
      db,
      meetingId,
      { ...minutes, state: 'for-comment', manner: null, deadlineAt, sentBy: by.id, sentByName: by.name },
      now,
    )
    await insertStage(db, meetingId, { occasion: 'for-comment', content, savedByName: by.name }, now)
    const told = await tellOfMinutes(work, { meeting, news: 'for-comment', by: by.name, deadlineOn: deadline }, words)
    await record({
      event: 'minutes.sent-for-comment',
      subject: { kind: 'meeting', id: meetingId },
      details: { deadline, told },
      before: { state: minutes.state },
      after: { state: 'for-comment' },
    })
  },
)
