import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { findMinutes } from '../../repository/minutes.ts'
import { lockComment, updateAnswer } from '../../repository/minutes-comments.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotAnswer } from '../../rules/minutes/why-not-minutes.ts'
import { namedWriter } from '../items/named-writer.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface Answering {
  readonly meetingId: string
  readonly commentId: string
  readonly followed: boolean
  /** Why, where it is not followed. */
  readonly answer: string
  readonly words: MinutesWords
}

/** Says what became of a comment; until the minutes are approved it can be said again. */
export const answerComment = command(
  'meetings.answer-comment',
  async (work, { meetingId, commentId, followed, answer, words }: Answering) => {
    const { actor, db, now, permitToKnow, record } = work
    const meeting = await lockMeeting(db, meetingId)
    permitToKnow(meeting !== undefined && mayPrepareMinutesOf(actor, meeting.committeeId))
    const comment = await lockComment(db, meetingId, commentId)
    if (!meeting || !comment) throw new NotFound('comment')
    refuseIf(whyNotAnswer(await findMinutes(db, meetingId), followed, answer))
    const by = namedWriter(actor).name
    await updateAnswer(db, commentId, { answer: answer.trim() || null, followed, by }, now)
    await tellOfMinutes(work, { meeting, news: 'answered', by, to: [comment.personId] }, words)
    await record({
      event: followed ? 'minutes.comment-followed' : 'minutes.comment-declined',
      subject: { kind: 'meeting', id: meetingId },
      details: { person: comment.personName },
    })
  },
)
