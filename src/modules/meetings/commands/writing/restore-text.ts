import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { findVersionMarkdown, keepTextVersion, listTexts, saveText } from '../../../documents/index.ts'
import { permittedText } from '../../queries/writing/permitted-text.ts'
import { whyNotWriteIn } from '../../rules/writing/writing-rights.ts'

interface Restoring {
  readonly textId: string
  /** Of the stage that is to stand again. */
  readonly number: number
}

/** Makes a text say again what it said at an earlier stage. That is a change like others: what stood until now is kept as a stage. */
export const restoreText = command('meetings.restore-text', async (work: Command, { textId, number }: Restoring) => {
  const { actor, db, now, record } = work
  const owner = await permittedText(work, textId)
  refuseIf(whyNotWriteIn(owner))
  const markdown = await findVersionMarkdown(db, textId, number)
  const text = (await listTexts(db, [textId])).get(textId)
  if (markdown === undefined || !text) throw new NotFound('text version')
  await keepTextVersion(db, textId, now)
  await saveText(db, { id: textId, markdown, baseRevision: text.revision }, actor, now)
  await keepTextVersion(db, textId, now)
  await record({ event: 'text.restored', subject: { kind: 'item', id: owner.draftId }, details: { text: textId, number } })
})
