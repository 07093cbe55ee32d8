import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findCommittee } from '../../../committees/index.ts'
import { listFollowUpsOfMeeting } from '../../../decisions/index.ts'
import { minutesAtHand, minutesWritten } from '../../commands/minutes/minutes-at-hand.ts'
import { findChairs } from '../../repository/agendas.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { listCorrections } from '../../repository/minutes-corrections.ts'
import { listMinutesApprovals, listStages } from '../../repository/minutes.ts'
import { listComments } from '../../repository/minutes-comments.ts'
import { listBegunMeetings } from '../../repository/minutes-items.ts'
import { chairThatIs } from '../../rules/agenda/agenda-rights.ts'
import { approvedSince } from '../../rules/minutes/approved-since.ts'
import { standingOf } from '../../rules/minutes/comment-anchor.ts'
import { commentableTexts } from '../../rules/minutes/commentable-texts.ts'
import { mayCommentOnMinutesOf, mayObjectToMinutesOf, mayPrepareMinutesOf, mayReadMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import { minutesStep } from '../../rules/minutes/minutes-step.ts'
import type { RecordWords } from '../../rules/minutes/minutes-words.ts'
import { readableMinutes } from '../../rules/minutes/readable-minutes.ts'
import { sameWords } from '../../rules/minutes/same-words.ts'
import { earliestCommentDeadline, earliestSilence, silenceInWorkingDays } from '../../rules/minutes/silence.ts'
import { recordedMinutes } from './recorded-minutes.ts'

export type MinutesView = Awaited<ReturnType<typeof minutesPage>>

interface Asked {
  readonly id: string
  readonly words: RecordWords
}

/** The minutes of a meeting as they will stand, or stand, with all that this actor can do about them. */
export const minutesPage = query('meetings.minutes-page', async (asking, { id: given, words }: Asked) => {
  const { actor, db, now, permitToKnow, showsClosed } = asking
  const id = idFrom(given)
  const committees = committeesReadBy(actor)
  const meeting = await findReadableMeeting(db, id, committees)
  permitToKnow(meeting !== undefined)
  if (!meeting) throw new NotFound('meeting')
  const { committeeId } = meeting
  // Whoever is none of the committee's reads the record; the public's login has no other.
  if (!committees.includes(committeeId)) return recordedMinutes(asking, meeting)
  const atHand = await minutesAtHand(asking, meeting, words)
  const { minutes, situation } = atHand
  if (minutes.state === 'draft' && meeting.state === 'minutes') return recordedMinutes(asking, meeting)
  permitToKnow(mayReadMinutesOf(actor, committeeId, minutes.state))
  const committee = await findCommittee(db, committeeId)
  if (!committee) throw new NotFound('committee')
  const { content, withheld, closed } = readableMinutes(atHand.content, actor, committeeId)
  const readable = new Set(content.items.map((item) => item.id))
  const followUps = await listFollowUpsOfMeeting(db, id, { committees, closedCommittees: committeesReadClosedBy(actor) })
  // What a paper proposed and nobody has confirmed was not agreed.
  const agreed = followUps.filter(({ state }) => state !== 'proposed' && state !== 'rejected')
  const shown = agreed.filter(({ itemId }) => itemId === null || readable.has(itemId))
  const closedFollowUps = shown.filter(({ open }) => !open).length
  if (closed.items.length + closed.attachments + closedFollowUps > 0)
    showsClosed(closedReading(actor, committeeId, { kind: 'meeting', id }, { ...closed, followUps: closedFollowUps }))
  const stages = await listStages(db, id)
  const approvals = await listMinutesApprovals(db, id)
  const approvedBy = approvedSince(stages, approvals)
  const { chairs } = await findChairs(db, committeeId, danishDay(now))
  const chair = chairThatIs(actor, committeeId)
  const texts = new Map(commentableTexts(content).map((text) => [text.textId, text]))
  const all = await listComments(db, id)
  const comments = all
    .filter(({ itemId }) => itemId === null || readable.has(itemId))
    .map((comment) => ({ ...comment, standing: comment.textId === null ? undefined : standingOf(comment, texts.get(comment.textId)) }))
  const corrections = await listCorrections(db, id, 'committee')
  const mayPrepare = mayPrepareMinutesOf(actor, committeeId)
  const isCommentable = minutes.state === 'for-comment' && minutes.deadlineAt !== null && now < minutes.deadlineAt
  const today = danishDay(now)
  return {
    meeting,
    committee,
    state: minutes.state,
    minutes,
    content,
    withheld,
    followUps: shown,
    comments,
    approvals,
    stages,
    corrections: corrections.filter(({ itemId }) => itemId === null || readable.has(itemId)),
    /** Of the meeting: what was approved, or its latest correction. */
    version: corrections.at(-1)?.version ?? minutes.version,
    chairs: chairs.map((one) => ({ ...one, approved: approvedBy.has(one.personId) })),
    mayPrepare,
    isCommentable,
    mayComment: mayCommentOnMinutesOf(actor, committeeId) && isCommentable,
    mayObject: mayObjectToMinutesOf(actor, committeeId) && minutes.state === 'for-approval',
    step: minutesStep(situation, minutes, {
      prepares: mayPrepare,
      approves: chair !== undefined,
      hasApproved: chair !== undefined && approvedBy.has(chair.personId),
      comments: mayCommentOnMinutesOf(actor, committeeId),
      isCommentable,
    }),
    /** Whether the text has been changed since it was sent to the chairs. */
    changedSince:
      mayPrepare && minutes.state === 'for-approval' ? !sameWords(atHand.content, await minutesWritten(asking, meeting, words)) : false,
    unanswered: situation.unanswered,
    earliest: {
      comments: earliestCommentDeadline(today),
      silence: earliestSilence(committee.kind, today),
      silenceInWorkingDays: silenceInWorkingDays(committee.kind),
    },
    /** Later meetings that can have approved them. */
    laterMeetings: mayPrepare && minutes.manner === 'at-meeting' ? await listBegunMeetings(db, committeeId, meeting.heldOn) : [],
  }
})
