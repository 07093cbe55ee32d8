import type { Shown } from '../../../../platform/http/doors.ts'
import { refused } from '../../../../ui/refused.ts'
import { withDays } from '../../../../ui/with-days.ts'
import { words } from '../words.ts'

/** Why a form came back, in words with days as people write them, and at which field it stands. */
export function noteRefusal({
  refusal,
  language,
}: Pick<Shown, 'refusal' | 'language'>): { readonly field: string; readonly message: string } | undefined {
  if (!refusal) return undefined
  return { field: String(refusal.values?.['field'] ?? ''), message: refused(withDays(refusal, language), words(language)) }
}
