import type { BuiltItem } from './item.ts'
import type { Line } from './lines.ts'
import type { PaperParts } from './paper-parts.ts'

/** Where coming meetings are told: in every item, with its title as what announces a bare list. */
export function comingLines(parts: PaperParts, built: readonly BuiltItem[]): { readonly lines: readonly Line[]; readonly title?: string }[] {
  const inItems = built.map(({ sections, item }) => ({
    lines: sections.filter(({ kind }) => kind !== 'attachments' && kind !== 'caseRoute' && kind !== 'attendance').flatMap(({ lines }) => lines),
    title: item.title,
  }))
  return [...inItems, { lines: parts.closing }]
}
