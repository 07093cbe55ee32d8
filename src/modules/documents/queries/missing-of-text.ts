import { encodeStateAsUpdate } from 'yjs'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { sharedFrom, sharedOf } from '../formats/shared-text.ts'
import { findText } from '../repository/running-texts.ts'
import { whyNotReadChange } from '../rules/why-not-save-text.ts'

/** What a browser lacks of a text, by what it says that it has. */
export async function missingOfText(
  db: Query['db'],
  id: string,
  vector: Uint8Array,
): Promise<{ readonly missing: Uint8Array; readonly revision: number }> {
  const text = await findText(db, id)
  if (!text) throw new NotFound('text')
  const shared = text.state ? sharedOf(text.state) : sharedFrom(text.markdown)
  return { missing: diff(), revision: text.revision }

  function diff(): Uint8Array {
    try {
      return encodeStateAsUpdate(shared, vector)
    } catch {
      refuseIf(whyNotReadChange(false))
      throw new Error('unreachable')
    }
  }
}
