import { query } from '../../../platform/command/use-case.ts'
import { listPapers } from '../repository/papers.ts'
import { whyNotClear } from '../rules/why-not-clear.ts'
import { knownBatch, readableMeeting, withRights } from './known-paper.ts'

export type BatchView = Awaited<ReturnType<typeof batchPage>>

/** How far an import has come, paper by paper, and which papers can be accepted without a person's eye. */
export const batchPage = query('imports.batch-page', async (work, { id }: { readonly id: string }) => {
  const batch = await knownBatch(work, id)
  const papers = (await listPapers(work.db, batch.id)).map((paper) => ({
    ...paper,
    readableMeeting: readableMeeting(work, paper),
    whyNotClear: paper.state === 'ready' ? whyNotClear(withRights(work, paper)) : undefined,
  }))
  const waiting = papers.filter(({ state }) => state === 'waiting').length
  const clear = papers.filter(({ state, whyNotClear: reason }) => state === 'ready' && !reason).length
  return { batch, papers, waiting, clear, done: papers.length - waiting }
})
