import type { StatedItem } from '../../../documents/rules/reading.ts'
import type { DraftItem } from '../draft.ts'
import type { Ledger } from './ledger.ts'
import { spanOf, type Line } from '../lines/lines.ts'
import type { ItemPart } from '../head/paper-parts.ts'
import type { SectionPart } from '../items/sections.ts'

/** Accounts for every line of an item, from the general to the particular. */
export function placeItem(
  ledger: Ledger,
  part: ItemPart,
  sections: readonly SectionPart[],
  item: DraftItem,
  meta: readonly Line[],
  furniture: readonly Line[],
  conclusion: SectionPart | undefined,
  stated: StatedItem | undefined,
): void {
  for (const section of sections) {
    for (const line of section.lines)
      ledger.place(spanOf(line), section === conclusion ? 'conclusion' : section.kind === 'attendance' ? 'absence' : 'section')
    if (section.heading) ledger.place(section.heading.span, 'heading')
    if (section.headingLine && section.heading) ledger.place([section.headingLine.start, section.heading.span[0]], 'furniture')
  }
  for (const line of part.headLines) ledger.place(spanOf(line), 'title')
  for (const line of meta) ledger.place(spanOf(line), 'reference')
  for (const line of furniture) ledger.place(spanOf(line), 'furniture')
  if (part.numberSpan) ledger.place(part.numberSpan, 'number')
  ledger.placeAll(part.titleSpans, 'title')
  for (const span of item.places['type'] ?? []) ledger.place(span, 'type')
  for (const { places } of item.recommendations) ledger.placeAll(places['text'] ?? [], 'recommendation')
  for (const { places } of item.attachments) ledger.placeAll(Object.values(places).flat(), 'attachment')
  for (const { places } of item.recordReferences) ledger.placeAll(places['number'] ?? [], 'reference')
  if (stated)
    for (const field of [stated.number, stated.title, stated.caseNumber, stated.decision, ...stated.attachments.map(({ title }) => title)])
      if (field && !ledger.isPlaced(field.span[0])) ledger.place(field.span, 'title')
}
