import type { DraftItem } from '../draft.ts'
import type { BuiltItem } from '../items/item.ts'
import type { Line } from '../lines/lines.ts'
import type { PaperParts } from './paper-parts.ts'

/** Where coming meetings are told: in every item, with its title as what announces a bare list. */
export function comingLines(
  parts: PaperParts,
  built: readonly BuiltItem[],
  items: readonly DraftItem[],
): { readonly lines: readonly Line[]; readonly title?: string; readonly reported?: string | undefined }[] {
  const inItems = built.map(({ sections, item }, at) => ({
    lines: sections
      .filter(({ kind }) => kind !== 'attachments' && kind !== 'caseRoute' && kind !== 'attendance')
      .flatMap(({ lines }) => lines),
    title: item.title,
    reported: items[at]?.reportsOn?.committee,
  }))
  return [...inItems, { lines: parts.closing }]
}
