import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findBatch } from '../repository/batches.ts'
import { findPaper } from '../repository/papers.ts'
import { mayReadPaper } from '../rules/paper-states.ts'

/** The file as it came in. */
export const paperFile = query('imports.paper-file', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const paper = await findPaper(db, id)
  const batch = paper && (await findBatch(db, paper.batchId))
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  if (!paper) throw new NotFound('paper')
  return { sha256: paper.fileSha256, name: paper.fileName }
})
