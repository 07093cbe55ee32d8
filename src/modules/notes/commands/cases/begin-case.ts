import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { caseAtHand, freshCase } from '../../queries/cases/case-at-hand.ts'
import { insertCase, lockCase } from '../../repository/cases.ts'
import { replaceNoteParts } from '../../repository/status-notes.ts'
import { whyNotWriteCase } from '../../rules/cases/why-not-write-case.ts'
import { caseTemplate } from '../../sources/index.ts'

export interface CaseBegun {
  /** Of the involvement. */
  readonly id: string
  readonly template: string
}

/** Generates the case of a committee for an item, under the headings that its municipality uses. */
export const beginCase = command('notes.begin-case', async (work, { id, template: slug }: CaseBegun) => {
  const { actor, now, db, record } = work
  const involvement = await caseAtHand(work, id)
  const template = caseTemplate(slug)
  const fresh = await freshCase(db, id, template)
  const exists = (await lockCase(db, involvement)) !== undefined
  refuseIf(whyNotWriteCase({ state: involvement.state, withdrawn: fresh === undefined, exists }))
  if (!fresh) throw new NotFound('item')
  const noteId = await insertCase(
    db,
    {
      itemId: involvement.itemId,
      committeeId: involvement.committeeId,
      organisationId: involvement.organisationId,
      title: fresh.title,
      template: template.slug,
      recordNumber: involvement.recordNumber ?? '',
      meetingOn: null,
      createdByName: actor.kind === 'person' ? actor.name : '',
    },
    now,
  )
  await replaceNoteParts(
    db,
    noteId,
    fresh.parts.map((part) => ({ ...part, edited: null, vanished: false, revision: 1 })),
  )
  await record({
    event: 'case.generated',
    subject: { kind: 'note', id: noteId },
    details: { committee: involvement.committee, item: involvement.itemNumber },
  })
})
