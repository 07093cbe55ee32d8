import { conclusionOfText } from './conclusion-of-text.ts'
import { type Draft, type DraftItem, type DraftSection, type SectionKind, sectionKinds, type Unplaced } from '../draft.ts'

/** What a person may say of a line that no field holds: that it is of no consequence, or what of an item it is. */
export const unplacedChoices = ['insignificant', ...sectionKinds] as const

/**
 * Puts unplaced lines where a person says they belong; one of no consequence stays, marked, and can be taken up again.
 * @param removed entries that are being taken out: nothing can be put under them
 */
export function placeUnplaced(
  draft: Draft,
  corrections: Readonly<Record<string, string>>,
  removed: ReadonlySet<string>,
): { draft: Draft; changed: string[] } {
  const changed: string[] = []
  const items = [...draft.items]
  const unplaced = draft.unplaced.flatMap((line, at): Unplaced[] => {
    const field = `/unplaced/${at}/as`
    const as = corrections[field]
    const { insignificant = false, ...bare } = line
    if (as === 'insignificant' || as === '') {
      if (insignificant !== (as !== '')) changed.push(field)
      return [as === '' ? bare : { ...bare, insignificant: true }]
    }
    const under = Number(corrections[`/unplaced/${at}/item`] || (line.item ?? 0))
    const item = items[under]
    if (!item || !isKind(as) || removed.has(`/items/${under}`)) return [line]
    items[under] = withLine(item, as, line)
    changed.push(field)
    return []
  })
  return changed.length === 0 ? { draft, changed } : { draft: { ...draft, items, unplaced }, changed }
}

function isKind(as: string | undefined): as is SectionKind {
  return (sectionKinds as readonly (string | undefined)[]).includes(as)
}

function withLine(item: DraftItem, kind: SectionKind, { span, text }: Unplaced): DraftItem {
  const line = text.trim()
  if (kind === 'conclusion') {
    const { conclusion } = item
    const said = conclusionOfText(conclusion, conclusion?.text ? `${conclusion.text}\n\n${line}` : line)
    return { ...item, conclusion: { ...said, places: { ...said.places, text: [...(said.places['text'] ?? []), span] } } }
  }
  // A bare "at" is how the line is introduced, not what is recommended.
  if (kind === 'recommendation')
    return {
      ...item,
      recommendations: [...item.recommendations, { text: line.replace(/^[-–•*\s]*at\s+/iu, ''), places: { text: [span] } }],
    }
  if (kind === 'attachments')
    return { ...item, attachments: [...item.attachments, { title: line, mainDocument: false, places: { title: [span] } }] }
  const at = item.sections.findLastIndex((section) => section.kind === kind)
  if (at < 0) return { ...item, sections: [...item.sections, { kind, text: line, places: { text: [span] } }] }
  const section = item.sections[at]!
  const longer: DraftSection = {
    ...section,
    text: section.text.trim() ? `${section.text}\n\n${line}` : line,
    places: { ...section.places, text: [...(section.places['text'] ?? []), span] },
  }
  return { ...item, sections: item.sections.with(at, longer) }
}
