import type { Refusal } from '../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'

export type PublishRefusalCode = 'publishing/nothing-yet' | 'publishing/committee-not-placed' | 'publishing/personal-number'
export type PublishRefusal = Refusal<PublishRefusalCode>

/**
 * Datatilsynet has found against municipalities that published CPR numbers; nothing is public before the text was scanned.
 * @param placed whether it is known whose committee it is (docs/decisions/0014)
 */
export function whyNotPublish(meeting: { readonly version: number }, text: string, placed: boolean): PublishRefusal | undefined {
  if (meeting.version === 0) return { code: 'publishing/nothing-yet' }
  if (!placed) return { code: 'publishing/committee-not-placed' }
  const numbers = findPersonalNumbers(text).length
  if (numbers > 0) return { code: 'publishing/personal-number', values: { numbers } }
  return undefined
}
