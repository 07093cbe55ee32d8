import { command } from '../../../platform/command/use-case.ts'
import { knownBatch } from '../queries/known-paper.ts'
import { updateCancelled } from '../repository/batches.ts'
import { moveAll } from '../repository/papers.ts'

/** Puts back in line what was set aside. */
export const resumeBatch = command('imports.resume-batch', async (work, { batchId }: { readonly batchId: string }) => {
  const batch = await knownBatch(work, batchId)
  const papers = await moveAll(work.db, batch.id, 'cancelled', 'waiting', work.now)
  await updateCancelled(work.db, batch.id, null)
  await work.record({ event: 'import.resumed', subject: { kind: 'import', id: batch.id }, details: { papers } })
})
