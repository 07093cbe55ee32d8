import type { Actor } from '../../../kernel/actor.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { type Merged, mergeChange } from '../formats/merge-change.ts'
import { whyNotReadChange, whyNotThatMuch } from '../rules/why-not-save-text.ts'
import { changeText, type TextChanged } from './change-text.ts'

/** Takes what a browser's editor sends; the same once more changes nothing. */
export async function mergeText(
  db: Command['db'],
  { id, change }: { readonly id: string; readonly change: Uint8Array },
  by: Actor,
  now: Date,
): Promise<TextChanged> {
  refuseIf(whyNotThatMuch(change.length))
  return changeText(db, { id, by, now }, (shared): Merged => {
    try {
      return mergeChange(shared, change)
    } catch {
      refuseIf(whyNotReadChange(false))
      throw new Error('unreachable')
    }
  })
}
