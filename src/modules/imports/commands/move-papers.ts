import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findBatch, updateCancelled } from '../repository/batches.ts'
import { lockPaper, moveAll, updateState } from '../repository/papers.ts'
import { mayReadPaper, whyNotReadAgain } from '../rules/paper-states.ts'

/** What has been read stays; what waits is set aside until the import is resumed. */
export const cancelBatch = command('imports.cancel-batch', async ({ actor, now, db, permitToKnow, record }, { batchId }: { readonly batchId: string }) => {
  const batch = await findBatch(db, batchId)
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  const papers = await moveAll(db, batchId, 'waiting', 'cancelled', now)
  await updateCancelled(db, batchId, now)
  await record({ event: 'import.cancelled', subject: { kind: 'import', id: batchId }, details: { papers } })
})

export const resumeBatch = command('imports.resume-batch', async ({ actor, now, db, permitToKnow, record }, { batchId }: { readonly batchId: string }) => {
  const batch = await findBatch(db, batchId)
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  const papers = await moveAll(db, batchId, 'cancelled', 'waiting', now)
  await updateCancelled(db, batchId, null)
  await record({ event: 'import.resumed', subject: { kind: 'import', id: batchId }, details: { papers } })
})

/** A file that could not be read is kept, and read once more when asked: the program may have learned since. */
export const readAgain = command('imports.read-again', async ({ actor, now, db, permitToKnow, record }, { paperId }: { readonly paperId: string }) => {
  const paper = await lockPaper(db, paperId)
  const batch = paper && (await findBatch(db, paper.batchId))
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  if (!paper) throw new NotFound('paper')
  refuseIf(whyNotReadAgain(paper))
  await updateState(db, paperId, 'waiting', now)
  await record({ event: 'paper.read-again', subject: { kind: 'paper', id: paperId } })
  return { batchId: paper.batchId }
})

/** Not for the record; the file is kept. */
export const dismissPaper = command('imports.dismiss-paper', async ({ actor, now, db, permitToKnow, record }, { paperId }: { readonly paperId: string }) => {
  const paper = await lockPaper(db, paperId)
  const batch = paper && (await findBatch(db, paper.batchId))
  permitToKnow(batch !== undefined && mayReadPaper(actor, batch.createdById))
  if (!paper) throw new NotFound('paper')
  if (paper.state === 'ready' || paper.state === 'failed') await updateState(db, paperId, 'dismissed', now)
  await record({ event: 'paper.dismissed', subject: { kind: 'paper', id: paperId } })
  return { batchId: paper.batchId }
})
