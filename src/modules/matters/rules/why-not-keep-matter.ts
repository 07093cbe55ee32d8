import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'

export type MatterRefusalCode =
  | 'matters/title-missing'
  | 'matters/title-too-long'
  | 'matters/summary-too-long'
  | 'matters/partnership-missing'
  | 'matters/changed-meanwhile'
  | 'matters/end-reason-missing'
  | 'matters/matter-personal-number'

export interface MatterWritten {
  readonly title: string
  readonly summary: string
  readonly partnershipId: string | undefined
}

const longestTitle = 200

export function whyNotKeepMatter({ title, summary, partnershipId }: MatterWritten): Refusal<MatterRefusalCode> | undefined {
  if (title.trim() === '') return { code: 'matters/title-missing', values: { field: 'title' } }
  if (title.length > longestTitle) return { code: 'matters/title-too-long', values: { field: 'title', most: longestTitle } }
  if (summary.length > longestText.note) return { code: 'matters/summary-too-long', values: { field: 'summary', most: longestText.note } }
  if (partnershipId === undefined) return { code: 'matters/partnership-missing', values: { field: 'partnership' } }
  return whyNotName({ title, summary })
}

/** A matter can be read by everyone at once, and nobody looks at it before. */
function whyNotName(written: Readonly<Record<string, string>>): Refusal<MatterRefusalCode> | undefined {
  const named = Object.entries(written).find(([, text]) => findPersonalNumbers(text).length > 0)
  return named && { code: 'matters/matter-personal-number', values: { field: named[0] } }
}

/** What somebody else has changed since the form was made is not written over unseen. */
export function whyNotOverwriteMatter(was: number, stands: number): Refusal<MatterRefusalCode> | undefined {
  return was === stands ? undefined : { code: 'matters/changed-meanwhile' }
}

/** Nothing closes itself, and nothing is closed without a word. */
export function whyNotEndMatter(because: string): Refusal<MatterRefusalCode> | undefined {
  return because.trim() === '' ? { code: 'matters/end-reason-missing', values: { field: 'because' } } : whyNotName({ because })
}
