import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee, listCommittees } from '../../committees/index.ts'
import { findLatestContent, findMeetingOn } from '../../meetings/index.ts'
import { isWholePaper, type PaperKind } from '../../meetings/rules/meeting-version.ts'
import { findBatch } from '../repository/batches.ts'
import { findPaper } from '../repository/papers.ts'
import type { Draft } from '../rules/draft.ts'
import { draftDifferences } from '../rules/draft-differences.ts'
import { mayReadPaper, whyNotAccept } from '../rules/paper-states.ts'

export type PaperView = Awaited<ReturnType<typeof paperPage>>

/** One paper beside its source, with what would change in the record if it were accepted. */
export const paperPage = query('imports.paper-page', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const paper = await findPaper(db, id)
  const batch = paper && (await findBatch(db, paper.batchId))
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  if (!paper) throw new NotFound('paper')
  const { draft } = paper
  const committee = paper.committeeId ? await findCommittee(db, paper.committeeId) : undefined
  const recorded = committee && draft?.meeting.date ? await findMeetingOn(db, committee.id, draft.meeting.date) : undefined
  const before = recorded && draft ? ((await findLatestContent(db, recorded.id, comparable(draft.kind))) as Draft | undefined) : undefined
  return {
    paper,
    committee,
    committees: (await listCommittees(db)).map(({ id: value, name }) => ({ id: value, name })),
    /** The meeting of the record that this paper tells about, if it is there already. */
    recorded: recorded && { id: recorded.id, version: recorded.version },
    differences: before && draft ? draftDifferences(before, draft) : [],
    whyNotAccept: whyNotAccept(paper, paper.revision),
  }
})

/** An agenda and minutes tell of the same whole; a case is compared with a case. */
function comparable(kind: PaperKind): readonly PaperKind[] {
  return isWholePaper(kind) ? ['agenda', 'minutes'] : [kind]
}
