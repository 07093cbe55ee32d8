import type { Language } from '../../../../kernel/language.ts'
import { words } from '../words.ts'

/** What a field of an item's form is called. */
export function fieldName(field: string, language: Language): string {
  const t = words(language).items.fields
  const names: Readonly<Record<string, string>> = {
    title: t.title,
    type: t.type,
    openness: t.openness,
    publicTitle: t.publicTitle,
    minutes: t.minutes,
    meeting: t.meeting,
    at: t.recommendation,
    presenter: t.presenters,
    referenceNumber: t.references,
    sectors: t.sectors,
    whyHere: t.whyHere,
    internalNote: t.internalNote,
  }
  return names[field] ?? field
}
