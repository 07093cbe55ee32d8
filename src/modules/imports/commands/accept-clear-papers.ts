import { Refused } from '../../../kernel/refusal.ts'
import { type Context, query } from '../../../platform/command/use-case.ts'
import { batchPage } from '../queries/batch-page.ts'
import { knownPaper, withRights } from '../queries/known-paper.ts'
import { findPaper, findSummary } from '../repository/papers.ts'
import { whyNotClear } from '../rules/why-not-clear.ts'
import { acceptPaper } from './accept-paper.ts'

export interface AcceptedAtOnce {
  readonly accepted: number
  /** Ready papers that still wait for a person; the batch's page says why, paper by paper. */
  readonly left: number
}

/** Accepts a batch's papers without doubt, each in its own transaction, so that what has been accepted stays if the rest is interrupted. */
export async function acceptClearPapers(context: Context, { batchId }: { readonly batchId: string }): Promise<AcceptedAtOnce> {
  const { papers } = await batchPage(context, { id: batchId })
  const ready = papers.filter(({ state }) => state === 'ready')
  // An agenda comes before the minutes that follow it.
  const inOrder = ready.toSorted((a, b) => Number(b.kind === 'agenda') - Number(a.kind === 'agenda'))
  let accepted = 0
  for (const { id } of inOrder) if (await acceptWhereClear(context, id)) accepted++
  return { accepted, left: ready.length - accepted }
}

/** Asked anew for each paper, since the one before may have changed the record. */
const revisionOfClear = query('imports.revision-of-clear-paper', async (work, paperId: string): Promise<number | undefined> => {
  await knownPaper(work, findPaper, paperId)
  const paper = await findSummary(work.db, paperId)
  if (paper?.state !== 'ready') return undefined
  return whyNotClear(withRights(work, paper)) ? undefined : paper.revision
})

async function acceptWhereClear(context: Context, paperId: string): Promise<boolean> {
  const revision = await revisionOfClear(context, paperId)
  if (revision === undefined) return false
  try {
    await acceptPaper(context, { paperId, revision })
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
