import type { Refusal } from '../../../kernel/refusal.ts'
import type { Words } from './words.ts'

/** A refusal of this module in words. */
export function refused(refusal: Refusal, { refusals }: Words): string {
  const said: unknown = refusals[refusal.code as keyof typeof refusals]
  return typeof said === 'function' ? String((said as (values: object) => string)(refusal.values ?? {})) : String(said ?? refusal.code)
}
