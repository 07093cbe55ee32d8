import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findBatch } from '../repository/batches.ts'
import { listPapers } from '../repository/papers.ts'
import { mayReadPaper } from '../rules/paper-states.ts'

export type BatchView = Awaited<ReturnType<typeof batchPage>>

/** How far an import has come, paper by paper. */
export const batchPage = query('imports.batch-page', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const batch = await findBatch(db, id)
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  if (!batch) throw new NotFound('import')
  const papers = await listPapers(db, id)
  const waiting = papers.filter(({ state }) => state === 'waiting').length
  return { batch, papers, waiting, done: papers.length - waiting }
})
