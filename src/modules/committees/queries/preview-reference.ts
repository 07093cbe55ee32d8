import { query } from '../../../platform/command/use-case.ts'
import { mayLoadReference } from '../rules/committee-rights.ts'
import { referenceChanges } from '../rules/reference-changes.ts'
import { readTables, type ReferenceFile } from '../rules/reference-tables.ts'
import { whyNotApplyReference } from '../rules/why-not-apply-reference.ts'
import { recordedReference } from './recorded-reference.ts'

/** What the reference files would change, or everything that is wrong with them. */
export const previewReference = query('committees.preview-reference', async ({ actor, db, permit }, files: readonly ReferenceFile[]) => {
  permit(mayLoadReference(actor))
  const { wanted, faults } = readTables(files)
  if (faults.length > 0) return { faults, changes: [], unchanged: 0 }
  const recorded = await recordedReference(db)
  const whyNot = whyNotApplyReference(recorded, wanted)
  return { faults: whyNot, ...(whyNot.length > 0 ? { changes: [], unchanged: 0 } : referenceChanges(recorded, wanted)) }
})
