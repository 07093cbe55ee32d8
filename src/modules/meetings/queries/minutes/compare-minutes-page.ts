import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { findCommittee } from '../../../committees/index.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { minutesWritten } from '../../commands/minutes/minutes-at-hand.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { findMinutes, findStageContent, listStages } from '../../repository/minutes.ts'
import { compareMinutes } from '../../rules/minutes/compare-minutes.ts'
import { mayPrepareMinutesOf, mayReadMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { RecordWords } from '../../rules/minutes/minutes-words.ts'
import { readableMinutes } from '../../rules/minutes/readable-minutes.ts'
import { whyNotRestore } from '../../rules/minutes/why-not-minutes.ts'

export type CompareMinutesView = Awaited<ReturnType<typeof compareMinutesPage>>

interface Asked {
  readonly id: string
  /** Numbers of stages as they are written; the newer is what stands now where it is left out. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly words: RecordWords
}

/** Two stages of minutes side by side, as far as this actor may read them. */
export const compareMinutesPage = query('meetings.compare-minutes-page', async (asking, { id: given, from, to, words }: Asked) => {
  const { actor, db, permitToKnow, showsClosed } = asking
  const id = idFrom(given)
  const meeting = await findReadableMeeting(db, id, committeesReadBy(actor))
  const ofCommittee = meeting !== undefined && committeesReadBy(actor).includes(meeting.committeeId)
  permitToKnow(ofCommittee)
  if (!meeting) throw new NotFound('meeting')
  const minutes = await findMinutes(db, id)
  permitToKnow(mayReadMinutesOf(actor, meeting.committeeId, minutes.state))
  const committee = await findCommittee(db, meeting.committeeId)
  if (!committee) throw new NotFound('committee')
  const mayPrepare = mayPrepareMinutesOf(actor, meeting.committeeId)
  const stages = await listStages(db, id)
  const older = stageAsked(from) ?? stages[0]?.number
  const newer = stageAsked(to)
  const before = older === undefined ? undefined : await findStageContent(db, id, older)
  // What is written since the minutes were sent is the secretariat's until it is sent again.
  const mayReadNow = mayPrepare || minutes.state === 'for-comment'
  const latest = mayReadNow && minutes.state !== 'approved' ? await minutesWritten(asking, meeting, words) : undefined
  const after =
    newer === undefined ? (latest ?? (await findStageContent(db, id, stages[0]?.number ?? 0))) : await findStageContent(db, id, newer)
  const readable = [before, after].map((content) => content && readableMinutes(content, actor, meeting.committeeId))
  const closed = [...new Set(readable.flatMap((read) => read?.closed.items ?? []))]
  if (closed.length > 0) showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, { items: closed }))
  const [one, other] = readable
  return {
    meeting,
    committee,
    stages,
    from: older,
    to: newer,
    hasNow: latest !== undefined,
    differences: one && other ? compareMinutes(one.content, other.content) : undefined,
    mayRestore: mayPrepare && older !== undefined && whyNotRestore(minutes) === undefined,
  }
})

function stageAsked(written: string | undefined): number | undefined {
  return written && /^\d{1,6}$/.test(written) && Number(written) > 0 ? Number(written) : undefined
}
