import type { Refusal } from '../kernel/refusal.ts'

type Sentence = string | ((values: object) => string)

/** A refusal in the words of a module; a code that has no sentence there is shown as it is. */
export function refused({ code, values = {} }: Refusal, { refusals }: { readonly refusals: object }): string {
  const said = (refusals as Readonly<Record<string, Sentence>>)[code]
  return typeof said === 'function' ? said(values) : (said ?? code)
}
