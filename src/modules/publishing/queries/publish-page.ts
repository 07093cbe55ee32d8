import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { committeesReadBy, isPlaced, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { findReadableMeeting } from '../../meetings/index.ts'

export type PublishView = Awaited<ReturnType<typeof publishPage>>

/** The meeting that someone is about to make public. */
export const publishPage = query('publishing.publish-page', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const meeting = await findReadableMeeting(db, id, committeesReadBy(actor))
  permitToKnow(meeting !== undefined && mayPublishRecordOf(actor, meeting.committeeId))
  const committee = meeting && (await findCommittee(db, meeting.committeeId))
  if (!meeting || !committee) throw new NotFound('meeting')
  return { meeting, committee, placed: isPlaced(actor, committee) }
})
