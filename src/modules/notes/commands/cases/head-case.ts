import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { caseAtHand } from '../../queries/cases/case-at-hand.ts'
import { lockCase, updateCase } from '../../repository/cases.ts'
import { whyNotHeadCase } from '../../rules/cases/why-not-write-case.ts'

/** A case's title, and its number in the municipality's own case system. */
export const headCase = command(
  'notes.head-case',
  async (work, { id, title, recordNumber }: { readonly id: string; readonly title: string; readonly recordNumber: string }) => {
    const { db, record } = work
    const involvement = await caseAtHand(work, id)
    const kept = await lockCase(db, involvement)
    if (!kept) throw new NotFound('case')
    refuseIf(whyNotHeadCase(title))
    await updateCase(db, kept.id, { title: title.trim(), recordNumber: recordNumber.trim() })
    await record({
      event: 'case.edited',
      subject: { kind: 'note', id: kept.id },
      details: { committee: involvement.committee, item: involvement.itemNumber },
    })
  },
)
