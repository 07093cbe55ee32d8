import { query } from '../../../platform/command/use-case.ts'
import { findWaitingPaper } from '../repository/papers.ts'
import { mayImport } from '../rules/paper-states.ts'

/** The id of the paper that has waited longest, if any waits. */
export const nextWaitingPaper = query('imports.next-waiting-paper', async ({ actor, db, permit }) => {
  permit(mayImport(actor))
  return findWaitingPaper(db)
})
