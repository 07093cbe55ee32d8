import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { committeesReadBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { findReadableMeeting } from '../../meetings/index.ts'
import { publishableOf } from '../commands/publishable-of.ts'
import { findOpenRelease } from '../repository/releases.ts'
import { mayReleaseRecordOf } from '../rules/release-rights.ts'
import { whyNotPublish } from '../rules/why-not-publish.ts'

export type PublishView = Awaited<ReturnType<typeof publishPage>>

/** The meeting that someone is about to make public, with all that the gate found in it. */
export const publishPage = query('publishing.publish-page', async (asking, { id }: { readonly id: string }) => {
  const { actor, db, permitToKnow } = asking
  const meeting = await findReadableMeeting(db, id, committeesReadBy(actor))
  // The public's login reads no releases.
  const release = actor.kind === 'public' ? undefined : await findOpenRelease(db, id)
  const asked = release?.state === 'asked' ? release : undefined
  permitToKnow(meeting !== undefined && mayReleaseRecordOf(actor, meeting.committeeId, asked !== undefined))
  const committee = meeting && (await findCommittee(db, meeting.committeeId))
  if (!meeting || !committee) throw new NotFound('meeting')
  const publishable = await publishableOf(asking, meeting)
  return {
    meeting,
    committee,
    files: publishable.files,
    closedAttachments: publishable.closedAttachments,
    findings: publishable.findings,
    seenBefore: publishable.seenBefore,
    release,
    /** Chairs release what was found; to ask, to schedule and to take back is the secretariat's. */
    mayAsk: mayPublishRecordOf(actor, meeting.committeeId),
    obstacle: whyNotPublish(publishable, asked, { personId: actor.kind === 'person' ? actor.personId : undefined }),
  }
})
