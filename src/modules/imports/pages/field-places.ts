import type { Span } from '../../documents/rules/content-tree.ts'
import { isCorrectable } from '../rules/review/correctable-fields.ts'
import type { Draft, DraftItem, DraftSection } from '../rules/draft.ts'

/** A field of the draft and where in the source it was read. */
export interface FieldPlaces {
  readonly pointer: string
  readonly spans: readonly Span[]
}

/** The anchor of a field in the form, or of the entry with which a field that cannot be corrected is shown. */
export function fieldAnchor(pointer: string): string {
  return entryAnchor(isCorrectable(pointer) ? pointer : pointer.slice(0, pointer.lastIndexOf('/')))
}

export function entryAnchor(pointer: string): string {
  return `felt${pointer.replaceAll('/', '-')}`
}

/** The conclusion, each "at" and each attachment have fields of their own; their sections need none. */
export function hasFieldsElsewhere({ kind }: DraftSection, item: DraftItem): boolean {
  if (kind === 'conclusion') return item.conclusion !== undefined
  if (kind === 'recommendation') return item.recommendations.length > 0
  return kind === 'attachments' && item.attachments.length > 0
}

/** Every field with places, in the order of the draft. A conclusion's points are part of its text. */
export function fieldPlaces(draft: Draft): FieldPlaces[] {
  const found: FieldPlaces[] = []
  // A section without a field of its own has no place either; its index stays.
  const items = draft.items.map((item) => ({
    ...item,
    sections: item.sections.map((section) => (hasFieldsElsewhere(section, item) ? undefined : section)),
  }))
  collect({ meeting: draft.meeting, sender: draft.sender, items, followUps: draft.followUps }, '', found)
  return found
}

function collect(value: unknown, pointer: string, found: FieldPlaces[]): void {
  if (value === null || value === undefined || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'places') found.push(...placesOf(inner as Readonly<Record<string, readonly Span[]>>, pointer))
    else if (key !== 'points') collect(inner, `${pointer}/${key}`, found)
  }
}

/** A person's whole entry stands for the name in it. */
function placesOf(places: Readonly<Record<string, readonly Span[]>>, pointer: string): FieldPlaces[] {
  return Object.entries(places).flatMap(([field, spans]) =>
    field === 'name' && 'entry' in places ? [] : [{ pointer: `${pointer}/${field === 'entry' ? 'name' : field}`, spans }],
  )
}
