import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { committeesReadBy, isExcludedFrom, mayKeepRecordOf } from '../../committees/rules/committee-rights.ts'
import { type BatchRow, findBatch } from '../repository/batches.ts'
import type { findPaper, lockPaper, PaperRow, PaperSummary } from '../repository/papers.ts'
import { closedInDraft } from '../rules/closed-in-draft.ts'
import { mayImport, mayReadPaper } from '../rules/paper-states.ts'

type Asking = Pick<Query, 'actor' | 'db' | 'permitToKnow'>

/** A batch that this actor may know of. @throws NotFound for anyone else, as for one that is not there */
export async function knownBatch({ actor, db, permitToKnow }: Asking, id: string): Promise<BatchRow> {
  permitToKnow(mayImport(actor))
  const batch = await findBatch(db, idFrom(id))
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  if (!batch) throw new NotFound('import')
  return batch
}

export interface KnownPaper extends PaperRow {
  readonly handedInBy: string | null
}

/** A paper of such a batch, unless something closed is in it from which the actor is excluded. @param find whether it is only read, or locked to be changed */
export async function knownPaper(asking: Asking, find: typeof findPaper | typeof lockPaper, id: string): Promise<KnownPaper> {
  // The public's own database role may not even look.
  asking.permitToKnow(mayImport(asking.actor))
  const paper = await find(asking.db, idFrom(id))
  asking.permitToKnow(paper !== undefined)
  if (!paper) throw new NotFound('paper')
  const { createdById } = await knownBatch(asking, paper.batchId)
  const { committeeId, draft } = paper
  asking.permitToKnow(!(committeeId && isExcludedFrom(asking.actor, committeeId) && closedInDraft(draft)))
  return { ...paper, handedInBy: createdById }
}

/** A paper with whether the record of its committee is this actor's to keep. */
export function withRights({ actor }: Pick<Asking, 'actor'>, paper: PaperSummary): PaperSummary & { readonly keepsRecord: boolean } {
  return { ...paper, keepsRecord: paper.committeeId !== null && mayKeepRecordOf(actor, paper.committeeId) }
}

/** The meeting that a paper became, where this actor may read it. */
export function readableMeeting({ actor }: Pick<Asking, 'actor'>, paper: PaperSummary): string | undefined {
  const ofCommittee = paper.becameCommitteeId !== null && committeesReadBy(actor).includes(paper.becameCommitteeId)
  return (ofCommittee || paper.becamePublic) && paper.meetingId ? paper.meetingId : undefined
}
