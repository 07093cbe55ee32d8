import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { insertMinutesApproval, insertStage, upsertMinutes } from '../../repository/minutes.ts'
import { insertComment } from '../../repository/minutes-comments.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayObjectToMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotObject } from '../../rules/minutes/why-not-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface Objecting {
  readonly meetingId: string
  readonly objection: string
  readonly words: MinutesWords
}

/** Stops an approval; the objection becomes a comment, which must be answered before anything is approved. */
export const objectToMinutes = command('meetings.object-to-minutes', async (work, { meetingId, objection, words }: Objecting) => {
  const { actor, db, now, record } = work
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayObjectToMinutesOf)
  if (actor.kind !== 'person') throw new NotFound('meeting')
  const { minutes, content } = await minutesAtHand(work, meeting, words.record)
  refuseIf(whyNotObject(minutes, objection))
  const { personId, name } = actor
  const remark = objection.trim()
  await insertMinutesApproval(db, meetingId, { personId, verdict: 'objected', atMeetingId: null, remark, givenByName: name, content }, now)
  await insertComment(db, meetingId, { body: remark, personId, personName: name }, now)
  await insertStage(db, meetingId, { occasion: 'objected', content, savedByName: name }, now)
  await upsertMinutes(db, meetingId, { ...minutes, state: 'for-comment', manner: null, deadlineAt: null }, now)
  await tellOfMinutes(work, { meeting, news: 'objected', by: name }, words)
  await record({
    event: 'minutes.objected-to',
    subject: { kind: 'meeting', id: meetingId },
    before: { state: minutes.state },
    after: { state: 'for-comment' },
  })
})
