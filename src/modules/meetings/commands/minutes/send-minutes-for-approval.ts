import { danishDay, danishInstant, dayAfter } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findChairs } from '../../repository/agendas.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { insertStage, upsertMinutes } from '../../repository/minutes.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { committeeOf } from '../../queries/committee-of.ts'
import type { ApprovalManner } from '../../rules/minutes/minutes.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotSendForApproval } from '../../rules/minutes/why-not-minutes.ts'
import { namedWriter } from '../items/named-writer.ts'
import { minutesAtHand, minutesWritten } from './minutes-at-hand.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface SendingForApproval {
  readonly meetingId: string
  readonly manner: ApprovalManner | undefined
  /** In writing: the last day on which somebody can object. */
  readonly deadline: string
  readonly words: MinutesWords
}

/** Lays minutes before both chairs, or before the next meeting. From here on they say what they said when they were sent. */
export const sendMinutesForApproval = command(
  'meetings.send-minutes-for-approval',
  async (work, { meetingId, manner, deadline, words }: SendingForApproval) => {
    const { actor, db, now, record } = work
    const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareMinutesOf)
    const committee = await committeeOf(db, meeting)
    const { minutes, situation } = await minutesAtHand(work, meeting, words.record)
    const { chairs } = await findChairs(db, committee.id, danishDay(now))
    const approving = { manner, deadline, committeeKind: committee.kind, chairs: chairs.length }
    refuseIf(whyNotSendForApproval(situation, approving, danishDay(now)))
    const by = namedWriter(actor)
    const content = await minutesWritten(work, meeting, words.record)
    const inWriting = manner === 'in-writing'
    const deadlineAt = inWriting ? danishInstant(dayAfter(deadline), '00:00') : null
    const sent = { state: 'for-approval' as const, manner: manner ?? null, deadlineAt, sentBy: by.id, sentByName: by.name }
    await upsertMinutes(db, meetingId, { ...minutes, ...sent }, now)
    await insertStage(db, meetingId, { occasion: 'for-approval', content, savedByName: by.name }, now)
    const deadlineOn = inWriting ? deadline : undefined
    const told = await tellOfMinutes(work, { meeting, news: 'for-approval', by: by.name, deadlineOn }, words)
    await record({
      event: 'minutes.sent-for-approval',
      subject: { kind: 'meeting', id: meetingId },
      details: { manner, ...(deadlineOn && { deadline: deadlineOn }), told },
      before: { state: minutes.state },
      after: { state: 'for-approval' },
    })
  },
)
