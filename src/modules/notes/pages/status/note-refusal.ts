import { isIsoDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { refused } from '../refused.ts'
import { words } from '../words.ts'

/** Why a form came back, in words with days as people write them, and at which field it stands. */
export function noteRefusal({
  refusal,
  language,
}: Pick<Shown, 'refusal' | 'language'>): { readonly field: string; readonly message: string } | undefined {
  if (!refusal) return undefined
  return { field: String(refusal.values?.['field'] ?? ''), message: refused(withDays(refusal, language), words(language)) }
}

function withDays({ code, values = {} }: Refusal, language: Language): Refusal {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDay(value) ? formatDay(value, language) : value,
  ])
  return { code, values: Object.fromEntries(said) as Record<string, string | number> }
}
