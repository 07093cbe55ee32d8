import type { StatedItem } from '../../../documents/rules/reading.ts'
import type { DraftItem } from '../draft.ts'
import type { Ledger } from './ledger.ts'
import type { ItemPart } from '../head/paper-parts.ts'
import type { SectionedItem, SectionPart } from '../items/sections.ts'

/** Accounts for every line of an item, from the general to the particular. */
export function placeItem(
  ledger: Ledger,
  part: ItemPart,
  sections: readonly SectionPart[],
  item: DraftItem,
  { meta, furniture }: Pick<SectionedItem, 'meta' | 'furniture'>,
  conclusion: SectionPart | undefined,
  stated: StatedItem | undefined,
): void {
  for (const section of sections) {
    ledger.placeLines(section.lines, section === conclusion ? 'conclusion' : section.kind === 'attendance' ? 'absence' : 'section')
    if (section.heading) ledger.place(section.heading.span, 'heading')
    if (section.headingLine && section.heading) ledger.place([section.headingLine.start, section.heading.span[0]], 'furniture')
  }
  ledger.placeLines(part.headLines, 'title')
  ledger.placeLines(meta, 'reference')
  ledger.placeLines(furniture, 'furniture')
  if (part.numberSpan) ledger.place(part.numberSpan, 'number')
  ledger.placeAll(part.titleSpans, 'title')
  ledger.placeAll(item.places['type'] ?? [], 'type')
  for (const { places } of item.recommendations) ledger.placeAll(places['text'] ?? [], 'recommendation')
  for (const { places } of item.attachments) ledger.placeAll(Object.values(places).flat(), 'attachment')
  for (const { places } of item.recordReferences) ledger.placeAll(places['number'] ?? [], 'reference')
  if (stated)
    for (const field of [stated.number, stated.title, stated.caseNumber, stated.decision, ...stated.attachments.map(({ title }) => title)])
      if (field && !ledger.isPlaced(field.span[0])) ledger.place(field.span, 'title')
}
