import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { Actor } from '../../../kernel/actor.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { blocksOfMarkdown } from '../formats/blocks-in-markdown.ts'
import { mergeChange } from '../formats/merge-change.ts'
import { rewriteText } from '../formats/rewrite-text.ts'
import { sharedOf } from '../formats/shared-text.ts'
import type { SharedRow } from '../repository/running-texts.ts'
import { listChangesUntil } from '../repository/text-changes.ts'
import type { WrittenText } from '../rules/text-in-form.ts'
import { whyNotOverwriteText, whyNotThatImage, whyNotThatLong } from '../rules/why-not-save-text.ts'
import { changeText, type TextChanged } from './change-text.ts'

/**
 * Takes what a plain form says of a text, in the transaction of the caller, who has asked permission and records the event.
 * It is merged with what others have written since the form's revision; where that is forgotten, it is refused.
 */
export async function saveText(
  db: Command['db'],
  { id, markdown, baseRevision }: WrittenText & { readonly id: string },
  by: Actor,
  now: Date,
): Promise<TextChanged> {
  refuseIf(whyNotThatLong(markdown.length))
  refuseIf(whyNotThatImage(markdown))
  return changeText(db, { id, by, now }, async (shared, text) => {
    if (markdown === text.markdown) return { hasPutBack: false, isIncomplete: false }
    const base = baseRevision === undefined ? undefined : await sharedAt(db, text, shared, baseRevision)
    refuseIf(whyNotOverwriteText(base !== undefined))
    const before = encodeStateVector(base!)
    rewriteText(base!, blocksOfMarkdown(markdown))
    return mergeChange(shared, encodeStateAsUpdate(base!, before))
  })
}

/** What the text was when the form was made. */
async function sharedAt(db: Command['db'], text: SharedRow, shared: Doc, revision: number): Promise<Doc | undefined> {
  if (revision === text.revision) return sharedOf(encodeStateAsUpdate(shared))
  if (revision > text.revision) return undefined
  const [whole, ...changes] = await listChangesUntil(db, text.id, revision)
  if (!whole) return undefined
  const then = sharedOf(whole.change)
  for (const { change } of changes) applyUpdate(then, change)
  return then
}
