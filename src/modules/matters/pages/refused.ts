import type { Refusal } from '../../../kernel/refusal.ts'
import type { Words } from './words.ts'

type Sentence = string | ((values: object) => string)

/** A refusal of this module in words. */
export function refused({ code, values = {} }: Refusal, { refusals }: Words): string {
  const sentences: Readonly<Record<string, unknown>> = refusals
  const said = sentences[code] as Sentence | undefined
  return typeof said === 'function' ? said(values) : (said ?? code)
}
