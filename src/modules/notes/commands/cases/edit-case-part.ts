import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { caseAtHand } from '../../queries/cases/case-at-hand.ts'
import { lockCase } from '../../repository/cases.ts'
import { listNoteParts, updatePartText } from '../../repository/status-notes.ts'
import { whyNotEditPart } from '../../rules/status/why-not-change-note.ts'

export interface CasePartEdited {
  /** Of the involvement. */
  readonly id: string
  readonly key: string
  /** The form's field, for the reason beside it. */
  readonly field: string
  readonly revision: number
  /** Markdown; absent where the part is to say again what the agenda says. */
  readonly text: string | undefined
}

/** Words a part of a case otherwise; its sources stay with it. The log is told that, never what: the item can be closed. */
export const editCasePart = command('notes.edit-case-part', async (work, { id, key, field, revision, text }: CasePartEdited) => {
  const { db, record } = work
  const involvement = await caseAtHand(work, id)
  const kept = await lockCase(db, involvement)
  const part = kept && (await listNoteParts(db, kept.id)).find((one) => one.key === key)
  if (!kept || !part) throw new NotFound('part')
  const written = text?.replaceAll('\r\n', '\n').trim()
  refuseIf(whyNotEditPart(written ?? '', field, { seen: revision, part }))
  await updatePartText(db, kept.id, key, written === undefined || written === part.generated ? null : written)
  await record({
    event: 'case.edited',
    subject: { kind: 'note', id: kept.id },
    details: { committee: involvement.committee, item: involvement.itemNumber },
  })
})
