import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type CaseRefusalCode =
  | 'notes/case-not-asked'
  | 'notes/case-there-already'
  | 'notes/case-item-withdrawn'
  | 'notes/case-title-missing'
  | 'notes/case-title-too-long'

/** Only for a committee that is to see the item, and once; a withdrawn item has nothing left to write from. */
export function whyNotWriteCase({
  state,
  withdrawn,
  exists,
}: {
  readonly state: string
  readonly withdrawn: boolean
  readonly exists: boolean
}): Refusal<CaseRefusalCode> | undefined {
  if (withdrawn) return { code: 'notes/case-item-withdrawn' }
  if (exists) return { code: 'notes/case-there-already' }
  return state === 'asked' || state === 'treated' ? undefined : { code: 'notes/case-not-asked' }
}

export function whyNotHeadCase(title: string): Refusal<CaseRefusalCode> | undefined {
  if (title.trim() === '') return { code: 'notes/case-title-missing', values: { field: 'title' } }
  if (title.length > longestText.place) return { code: 'notes/case-title-too-long', values: { field: 'title', most: longestText.place } }
  return undefined
}
