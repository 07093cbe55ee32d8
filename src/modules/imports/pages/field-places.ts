import type { Span } from '../../documents/rules/content-tree.ts'
import { isCorrectable } from '../rules/correctable-fields.ts'
import type { Draft } from '../rules/draft.ts'

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

/** Every field with places, in the order of the draft. A conclusion's points are part of its text. */
export function fieldPlaces(draft: Draft): FieldPlaces[] {
  const found: FieldPlaces[] = []
  collect({ meeting: draft.meeting, sender: draft.sender, items: draft.items, followUps: draft.followUps }, '', found)
  return found
}

function collect(value: unknown, pointer: string, found: FieldPlaces[]): void {
  if (value === null || typeof value !== 'object') return
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
