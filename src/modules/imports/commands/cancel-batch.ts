import { command } from '../../../platform/command/use-case.ts'
import { knownBatch } from '../queries/known-paper.ts'
import { updateCancelled } from '../repository/batches.ts'
import { moveAll } from '../repository/papers.ts'

/** What has been read stays; what waits is set aside until the import is resumed. */
export const cancelBatch = command('imports.cancel-batch', async (work, { batchId }: { readonly batchId: string }) => {
  const batch = await knownBatch(work, batchId)
  const papers = await moveAll(work.db, batch.id, 'waiting', 'cancelled', work.now)
  await updateCancelled(work.db, batch.id, work.now)
  await work.record({ event: 'import.cancelled', subject: { kind: 'import', id: batch.id }, details: { papers } })
})
