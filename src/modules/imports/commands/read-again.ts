import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { knownPaper } from '../queries/known-paper.ts'
import { lockPaper, updateState } from '../repository/papers.ts'
import { whyNotReadAgain } from '../rules/paper-states.ts'

/** A file that could not be read is kept, and read once more when asked: the program may have learned since. */
export const readAgain = command('imports.read-again', async (work, { paperId }: { readonly paperId: string }) => {
  const paper = await knownPaper(work, lockPaper, paperId)
  refuseIf(whyNotReadAgain(paper))
  await updateState(work.db, paper.id, 'waiting', work.now)
  await work.record({ event: 'paper.read-again', subject: { kind: 'paper', id: paper.id } })
  return { batchId: paper.batchId }
})
