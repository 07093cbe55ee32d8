import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { caseAtHand, freshCase } from '../../queries/cases/case-at-hand.ts'
import { lockCase, updateCase } from '../../repository/cases.ts'
import { listNoteParts, replaceNoteParts } from '../../repository/status-notes.ts'
import { whyNotWriteCase } from '../../rules/cases/why-not-write-case.ts'
import { fingerprintOf, type PartChoice, renewedParts } from '../../rules/status/renew-parts.ts'
import { whyNotRenew } from '../../rules/status/why-not-change-note.ts'
import { caseTemplate } from '../../sources/index.ts'

export interface CaseRenewed {
  readonly id: string
  /** Of what its writer was shown. */
  readonly fingerprint: string
  /** For parts that somebody had edited. */
  readonly choices: Readonly<Record<string, PartChoice | undefined>>
}

/** Takes over what the agenda says now; what a person edited stays, unless they chose the new text. */
export const renewCase = command('notes.renew-case', async (work, { id, fingerprint, choices }: CaseRenewed) => {
  const { now, db, record } = work
  const involvement = await caseAtHand(work, id)
  const kept = await lockCase(db, involvement)
  if (!kept) throw new NotFound('case')
  const fresh = await freshCase(db, id, caseTemplate(kept.template))
  refuseIf(whyNotWriteCase({ state: 'asked', withdrawn: fresh === undefined, exists: false }))
  if (!fresh) throw new NotFound('item')
  refuseIf(whyNotRenew({ seen: fingerprint, now: fingerprintOf(fresh.parts) }))
  const parts = renewedParts(await listNoteParts(db, kept.id), fresh.parts, (key) => choices[key])
  await replaceNoteParts(db, kept.id, parts)
  await updateCase(db, kept.id, { generatedAt: now })
  await record({
    event: 'case.regenerated',
    subject: { kind: 'note', id: kept.id },
    details: { committee: involvement.committee, item: involvement.itemNumber },
  })
})
