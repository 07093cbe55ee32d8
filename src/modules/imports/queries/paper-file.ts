import { query } from '../../../platform/command/use-case.ts'
import { findPaper } from '../repository/papers.ts'
import { closedPaperReading } from '../rules/closed-in-draft.ts'
import { knownPaper } from './known-paper.ts'

/** The file as it came in. */
export const paperFile = query('imports.paper-file', async (work, { id }: { readonly id: string }) => {
  const paper = await knownPaper(work, findPaper, id)
  const closed = closedPaperReading(work.actor, paper)
  if (closed) work.showsClosed(closed)
  return { sha256: paper.fileSha256, name: paper.fileName }
})
