import { query } from '../../../platform/command/use-case.ts'
import { findCommittee, listCommittees } from '../../committees/index.ts'
import { committeesReadBy, committeesReadClosedBy, mayKeepRecordOf } from '../../committees/rules/committee-rights.ts'
import { findLatestContent, findMeetingOn } from '../../meetings/index.ts'
import { isWholePaper, type PaperKind } from '../../meetings/rules/meeting-version.ts'
import { findPaper, findSummary } from '../repository/papers.ts'
import { closedPaperReading } from '../rules/closed-in-draft.ts'
import type { Draft } from '../rules/draft.ts'
import { draftDifferences } from '../rules/review/draft-differences.ts'
import { whyNotAccept, whyNotKeepRecordOf } from '../rules/paper-states.ts'
import { knownPaper, readableMeeting } from './known-paper.ts'

export type PaperView = Awaited<ReturnType<typeof paperPage>>

/** One paper beside its source, with what would change in the record if it were accepted. */
export const paperPage = query('imports.paper-page', async (work, { id }: { readonly id: string }) => {
  const { actor, db } = work
  const paper = await knownPaper(work, findPaper, id)
  const { draft } = paper
  const closed = closedPaperReading(actor, paper)
  if (closed) work.showsClosed(closed)
  const committee = paper.committeeId ? await findCommittee(db, paper.committeeId) : undefined
  const found = committee && draft?.meeting.date ? await findMeetingOn(db, committee.id, draft.meeting.date) : undefined
  // Nobody learns of a meeting by naming its committee and day in a paper.
  const mayKnow =
    found &&
    (found.publishedAt !== null || mayKeepRecordOf(actor, found.committeeId) || committeesReadBy(actor).includes(found.committeeId))
  const recorded = mayKnow && found.version > 0 ? found : undefined
  // What the record says may be closed to who hands in another version of it.
  const mayCompare = recorded !== undefined && (actor.kind === 'system' || committeesReadClosedBy(actor).includes(recorded.committeeId))
  const before = recorded && mayCompare && draft ? await findLatestContent(db, recorded.id, comparable(draft.kind)) : undefined
  const summary = await findSummary(db, paper.id)
  return {
    paper,
    readableMeeting: summary && readableMeeting(work, summary),
    committee,
    committees: (await listCommittees(db)).map(({ id: value, name }) => ({ id: value, name })),
    /** The meeting of the record that this paper tells about, if it is there already. */
    recorded: recorded && { id: recorded.id, version: recorded.version },
    /** Absent where there is nothing to compare with, or nothing that this actor may see. */
    differences: before && draft ? draftDifferences(before as Draft, draft) : undefined,
    whyNotAccept: whyNotAccept(paper, paper.revision) ?? whyNotKeepRecordOf(actor, paper.committeeId),
  }
})

/** An agenda and minutes tell of the same whole; a case is compared with a case. */
function comparable(kind: PaperKind): readonly PaperKind[] {
  return isWholePaper(kind) ? ['agenda', 'minutes'] : [kind]
}
