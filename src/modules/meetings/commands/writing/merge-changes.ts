import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { mergeText, missingOfText } from '../../../documents/index.ts'
import { permittedText } from '../../queries/writing/permitted-text.ts'
import { whyNotWriteIn } from '../../rules/writing/writing-rights.ts'

export interface SentChange {
  readonly textId: string
  /** As Yjs says it. */
  readonly change: Uint8Array
  /** What the browser has beside it. */
  readonly vector: Uint8Array
}

/** Takes what somebody has written since they last sent, tells the others, and answers with what they lack themselves. */
export const mergeChanges = command('meetings.merge-changes', async (work: Command, { textId, change, vector }: SentChange) => {
  const { actor, db, now, record, goesOn } = work
  const owner = await permittedText(work, textId)
  refuseIf(whyNotWriteIn(owner))
  const changed = await mergeText(db, { id: textId, change }, actor, now)
  // A keystroke is no event: the log says who wrote in a text every ten minutes, and the text keeps its stages.
  if (changed.isNews)
    await record({
      event: 'text.changed',
      subject: { kind: 'item', id: owner.draftId },
      details: { text: textId, revision: changed.revision },
    })
  else goesOn()
  return { ...(await missingOfText(db, textId, vector)), isIncomplete: changed.isIncomplete, hasPutBack: changed.hasPutBack }
})
