import { isOperator, personsOf } from '../../../kernel/actor.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listBatches } from '../repository/batches.ts'
import { mayImport } from '../rules/paper-states.ts'

export type ImportView = Awaited<ReturnType<typeof importPage>>

/** The actor's own imports and those of whom they act for, the operator's: everyone's. */
export const importPage = query('imports.import-page', async ({ actor, db, permit }) => {
  permit(mayImport(actor))
  const own = isOperator(actor) ? undefined : personsOf(actor)
  return { batches: await listBatches(db, own, 20) }
})
