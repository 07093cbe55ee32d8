import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { knownPaper } from '../queries/known-paper.ts'
import { lockPaper, updateState } from '../repository/papers.ts'
import { whyNotDismiss } from '../rules/paper-states.ts'

/** Not for the record; the file is kept. */
export const dismissPaper = command('imports.dismiss-paper', async (work, { paperId }: { readonly paperId: string }) => {
  const paper = await knownPaper(work, lockPaper, paperId)
  refuseIf(whyNotDismiss(paper))
  await updateState(work.db, paper.id, 'dismissed', work.now)
  await work.record({ event: 'paper.dismissed', subject: { kind: 'paper', id: paper.id } })
  return { batchId: paper.batchId }
})
