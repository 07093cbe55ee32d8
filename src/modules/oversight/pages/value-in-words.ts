import { isIsoDay } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import { formatDay, formatTime } from '../../../ui/dates.ts'
import { committeeKind, partnershipKind } from '../../committees/kinds/index.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'

/** What an event's detail says: days and kinds as words, lists in a row, nothing for what only a machine reads. */
export function valueInWords(value: unknown, language: Language): string {
  const t = language === 'da' ? danish : english
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (Array.isArray(value))
    return value
      .map((each) => valueInWords(each, language))
      .filter(Boolean)
      .join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([field, inner]) => [fieldInWords(field, language), valueInWords(inner, language)])
      .filter(([, said]) => said)
      .map(([field, said]) => `${field}: ${said}`)
      .join(', ')
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return ''
  if (isUuid(value)) return ''
  if (isIsoDay(value)) return formatDay(value, language)
  if (/^\d\d:\d\d(:\d\d)?$/.test(value)) return formatTime(value)
  const words: Readonly<Record<string, string>> = t.values
  return words[value] ?? (committeeKind(value) ?? partnershipKind(value))?.texts[language].name ?? value
}

/** A field by its name on the screen. */
function fieldInWords(field: string, language: Language): string {
  const fields: Readonly<Record<string, string>> = (language === 'da' ? danish : english).fields
  return fields[field] ?? field
}

export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What was changed, field by field, as it stood and as it stands. */
export function changesInWords(details: Readonly<Record<string, unknown>>, language: Language): FieldChange[] {
  const [before, after] = [partOf(details['before']), partOf(details['after'])]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({
      field: fieldInWords(field, language),
      before: valueInWords(before[field], language),
      after: valueInWords(after[field], language),
    }))
    .filter((change) => change.before !== change.after)
}

function partOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
