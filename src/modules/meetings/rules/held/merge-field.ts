import type { Refusal } from '../../../../kernel/refusal.ts'

export type MergeCode = 'meetings/changed-by-another'

/**
 * A field that two may change at once: mine where only I changed it, theirs where only they did. Nothing where each made
 * something else of it, for a person to say which it is.
 */
export function mergeField<Value>(shown: Value, mine: Value, theirs: Value): { readonly value: Value } | undefined {
  if (mine === shown || mine === theirs) return { value: theirs }
  return theirs === shown ? { value: mine } : undefined
}

export function whyNotMerge(
  merged: { readonly value: unknown } | undefined,
  field: string,
  theirs: string | null,
): Refusal<MergeCode> | undefined {
  return merged ? undefined : { code: 'meetings/changed-by-another', values: { field, theirs: theirs ?? '' } }
}
