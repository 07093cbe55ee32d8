import { Refused, refuseIf } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { knownPaper } from '../queries/known-paper.ts'
import { lockPaper, updateDraft } from '../repository/papers.ts'
import { applyCorrections, type Corrections } from '../rules/review/corrections.ts'
import { whyNotCorrect } from '../rules/paper-states.ts'
import { committeeMeant } from './committee-meant.ts'

export interface Correction {
  readonly paperId: string
  /** The revision that the person saw; another's change in between is refused, not overwritten. */
  readonly revision: number
  readonly corrections: Corrections
  /** A committee of the record, "new" for one that begins with this paper, nothing to go by its name. */
  readonly committee?: string | undefined
  /** A list in which a new entry is to begin, by its pointer in the draft that the person saw. */
  readonly newIn?: string | undefined
}

/** @returns the revision that the draft now has, and where the list for the new entry is now */
export const correctPaper = command('imports.correct-paper', async (work, correction: Correction) => {
  const { now, db, record } = work
  const paper = await knownPaper(work, lockPaper, correction.paperId)
  refuseIf(whyNotCorrect(paper, correction.revision))
  const corrected = applyCorrections(paper.draft!, correction.corrections, paper.reading?.tree.text ?? '')
  if ('refusal' in corrected) throw new Refused({ ...corrected.refusal, values: { ...corrected.refusal.values, field: corrected.field } })
  const committeeId = await chosen(correction.committee, corrected.draft.meeting.committee)
  await updateDraft(db, paper.id, corrected.draft, committeeId, now)
  await record({ event: 'paper.corrected', subject: { kind: 'paper', id: paper.id }, details: { fields: corrected.changed } })
  return { revision: paper.revision + 1, newIn: correction.newIn && corrected.moved(correction.newIn) }

  async function chosen(committee: string | undefined, written: string | undefined): Promise<string | null> {
    if (committee === 'new') return null
    if (committee) return (await findCommittee(db, idFrom(committee)))?.id ?? null
    return (await committeeMeant(db, written))?.id ?? null
  }
})
