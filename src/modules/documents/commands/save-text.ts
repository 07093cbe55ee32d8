import type { Kysely } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { lockText, updateText } from '../repository/running-texts.ts'
import type { WrittenText } from '../rules/text-in-form.ts'
import { whyNotOverwriteText, whyNotThatLong } from '../rules/why-not-save-text.ts'

export interface TextSaved {
  readonly revision: number
  readonly changed: boolean
}

/**
 * Takes what a plain form says of a text, in the transaction of the caller, who has asked permission and records the event.
 * What others have written since the form's revision stays.
 */
export async function saveText(
  db: Kysely<DB>,
  { id, markdown, baseRevision }: WrittenText & { readonly id: string },
  _by: Actor,
  now: Date,
): Promise<TextSaved> {
  const text = await lockText(db, id)
  if (!text) throw new NotFound('text')
  refuseIf(whyNotThatLong(markdown.length))
  if (markdown === text.markdown) return { revision: text.revision, changed: false }
  refuseIf(whyNotOverwriteText(baseRevision === text.revision))
  await updateText(db, { id, markdown, revision: text.revision + 1 }, now)
  return { revision: text.revision + 1, changed: true }
}
