import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { recordedReference } from '../queries/recorded-reference.ts'
import { mayLoadReference } from '../rules/committee-rights.ts'
import { effectiveChanges, identityOf, type ReferenceChange, referenceChanges } from '../rules/reference-changes.ts'
import { readTables, type ReferenceFile } from '../rules/reference-tables.ts'
import { whyNotApplyReference } from '../rules/why-not-apply-reference.ts'
import { storeReference } from './store-reference.ts'

/** Takes the reference files in, all of them or nothing. @returns what was done */
export const applyReference = command(
  'committees.apply-reference',
  async ({ actor, db, permit, record }, files: readonly ReferenceFile[]) => {
    permit(mayLoadReference(actor))
    const { wanted, faults } = readTables(files)
    refuseIf(faults[0])
    const recorded = await recordedReference(db)
    refuseIf(whyNotApplyReference(recorded, wanted)[0])
    const changes = effectiveChanges(referenceChanges(recorded, wanted))
    await storeReference(db, changes, wanted)
    await record({
      event: 'reference.applied',
      subject: { kind: 'reference', id: 'national-map' },
      details: { added: told(changes, 'added'), changed: told(changes, 'changed'), ended: told(changes, 'ended') },
    })
    return changes
  },
)

/** "parties: sundhedsklynge-midt 0190; valid_to:  → 2026-12-31" */
function told(changes: readonly ReferenceChange[], kind: ReferenceChange['change']): string[] {
  return changes
    .filter(({ change }) => change === kind)
    .map(({ table, row, fields }) =>
      [`${table}: ${identityOf(table, row)}`, ...fields.map(({ field, from, to }) => `${field}: ${from} → ${to}`)].join('; '),
    )
}
