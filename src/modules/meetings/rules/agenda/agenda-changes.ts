import { onceFor } from '../../../../kernel/once-for.ts'
import type { AgendaAttachment, AgendaContent, AgendaEntry, AgendaSection } from './agenda-content.ts'

/** An item as a change names it. Closed where it is or was: then only those who read closed items are told its title. */
export interface NamedItem extends Pick<AgendaEntry, 'id' | 'number' | 'title' | 'publicTitle'> {
  readonly open: boolean
}

export interface NamedAttachment extends Pick<AgendaAttachment, 'number' | 'title'> {
  readonly open: boolean
}

export const itemParts = [
  'number',
  'title',
  'publicTitle',
  'type',
  'openness',
  'time',
  'presenters',
  'organisation',
  'recommendation',
  'references',
  'treatments',
] as const
export type ItemPart = (typeof itemParts)[number]

export interface SectionChange {
  readonly kind: string
  readonly heading?: string | undefined
  readonly how: 'added' | 'changed' | 'removed'
}

export const attachmentParts = ['number', 'title', 'openness', 'handout'] as const
export type AttachmentPart = (typeof attachmentParts)[number]

export const meetingParts = ['heldOn', 'startsAt', 'endsAt', 'place'] as const
export type MeetingPart = (typeof meetingParts)[number]

/** One thing that is different in an agenda, with what it was and is called. */
export type AgendaChange =
  | { readonly what: 'meeting'; readonly part: MeetingPart; readonly from?: string | undefined; readonly to?: string | undefined }
  | { readonly what: 'order' }
  | { readonly what: 'item-added' | 'item-removed'; readonly item: NamedItem }
  | {
      readonly what: 'item-changed'
      readonly item: NamedItem
      readonly parts: readonly ItemPart[]
      readonly sections: readonly SectionChange[]
    }
  | {
      readonly what: 'attachment-added' | 'attachment-removed' | 'attachment-replaced'
      readonly item: NamedItem
      readonly attachment: NamedAttachment
    }
  | {
      readonly what: 'attachment-changed'
      readonly item: NamedItem
      readonly attachment: NamedAttachment
      readonly parts: readonly AttachmentPart[]
    }

/** Everything that members can see to be different, in the order of the agenda; internal notes are not theirs. */
export const agendaChanges = onceFor(300, (before: AgendaContent, after: AgendaContent): readonly AgendaChange[] => {
  const was = new Map(before.items.map((item) => [item.id, item]))
  const is = new Map(after.items.map((item) => [item.id, item]))
  return [
    ...meetingParts.flatMap((part): AgendaChange[] =>
      same(before[part], after[part]) ? [] : [{ what: 'meeting', part, from: before[part], to: after[part] }],
    ),
    ...after.items.flatMap((item) => {
      const earlier = was.get(item.id)
      return earlier ? itemChanges(earlier, item) : [{ what: 'item-added' as const, item: named(item) }]
    }),
    ...before.items.flatMap((item) => (is.has(item.id) ? [] : [{ what: 'item-removed' as const, item: named(item) }])),
    ...(same(inBoth(before, is), inBoth(after, was)) ? [] : [{ what: 'order' as const }]),
  ]
})

function inBoth({ items }: AgendaContent, other: ReadonlyMap<string, unknown>): string[] {
  return items.map(({ id }) => id).filter((id) => other.has(id))
}

function itemChanges(before: AgendaEntry, after: AgendaEntry): AgendaChange[] {
  // Nearly all items of nearly all agendas, and much sooner seen than what is different.
  if (alike(before, after)) return []
  const item = { ...named(after), open: before.open && after.open }
  const parts = itemParts.filter((part) => !same(partOf[part](before), partOf[part](after)))
  const sections = sectionChanges(before.sections, after.sections)
  return [
    ...(parts.length + sections.length > 0 ? [{ what: 'item-changed' as const, item, parts, sections }] : []),
    ...attachmentChanges(item, before.attachments, after.attachments),
  ]
}

const partOf: Readonly<Record<ItemPart, (item: AgendaEntry) => unknown>> = {
  number: ({ number }) => number,
  title: ({ title }) => title,
  publicTitle: ({ publicTitle }) => publicTitle,
  type: ({ type }) => type,
  openness: ({ open }) => open,
  time: ({ minutesAllotted }) => minutesAllotted,
  presenters: ({ presenters }) => presenters,
  organisation: ({ organisationId }) => organisationId,
  recommendation: ({ recommendation }) => recommendation,
  references: ({ references }) => references.map(({ system, number }) => [system, number]),
  treatments: ({ treatments }) =>
    treatments.map(({ committee, treatedOn, itemNumber, outcome }) => [committee, treatedOn, itemNumber, outcome]),
}

function sectionChanges(before: readonly AgendaSection[], after: readonly AgendaSection[]): SectionChange[] {
  const [was, is] = [byPlace(before), byPlace(after)]
  const told = ({ kind, heading }: AgendaSection, how: SectionChange['how']): SectionChange => ({ kind, ...(heading && { heading }), how })
  return [
    ...[...is].flatMap(([place, section]) => {
      const earlier = was.get(place)
      if (!earlier) return [told(section, 'added')]
      return same(earlier.body, section.body) ? [] : [told(section, 'changed')]
    }),
    ...[...was].flatMap(([place, section]) => (is.has(place) ? [] : [told(section, 'removed')])),
    ...([...was.keys()].filter((place) => is.has(place)).join() === [...is.keys()].filter((place) => was.has(place)).join()
      ? []
      : [told([...is.values()][0]!, 'changed')]),
  ]
}

/** Two sections with the same heading are told apart by which comes first. An empty one is not there. */
function byPlace(sections: readonly AgendaSection[]): Map<string, AgendaSection> {
  const places = new Map<string, AgendaSection>()
  for (const section of sections.filter(({ body }) => body.trim() !== '')) {
    const name = JSON.stringify([section.kind, section.heading ?? ''])
    const again = [...places.keys()].filter((place) => place.startsWith(name)).length
    places.set(`${name}${again}`, section)
  }
  return places
}

function attachmentChanges(item: NamedItem, before: readonly AgendaAttachment[], after: readonly AgendaAttachment[]): AgendaChange[] {
  const was = new Map(before.map((attachment) => [attachment.id, attachment]))
  const is = new Set(after.map(({ id }) => id))
  const told = ({ number, title, open }: AgendaAttachment, earlier?: AgendaAttachment): NamedAttachment => ({
    number,
    title,
    open: item.open && open && (earlier?.open ?? true),
  })
  return [
    ...after.flatMap((attachment): AgendaChange[] => {
      const earlier = was.get(attachment.id)
      if (!earlier) return [{ what: 'attachment-added', item, attachment: told(attachment) }]
      const parts = attachmentParts.filter((part) => !same(ofAttachment[part](earlier), ofAttachment[part](attachment)))
      return [
        ...(same(fileOf(earlier), fileOf(attachment))
          ? []
          : [{ what: 'attachment-replaced' as const, item, attachment: told(attachment, earlier) }]),
        ...(parts.length > 0 ? [{ what: 'attachment-changed' as const, item, attachment: told(attachment, earlier), parts }] : []),
      ]
    }),
    ...before.flatMap((attachment): AgendaChange[] =>
      is.has(attachment.id) ? [] : [{ what: 'attachment-removed', item, attachment: told(attachment) }],
    ),
  ]
}

const ofAttachment: Readonly<Record<AttachmentPart, (attachment: AgendaAttachment) => unknown>> = {
  number: ({ number }) => number,
  title: ({ title }) => title,
  openness: ({ open }) => open,
  handout: ({ handout }) => handout,
}

function fileOf({ file }: AgendaAttachment): unknown {
  return file && [file.sha256, file.name]
}

function named({ id, number, title, publicTitle, open }: AgendaEntry): NamedItem {
  return { id, number, title, ...(publicTitle && { publicTitle }), open }
}

function same(one: unknown, other: unknown): boolean {
  if (one === other || (typeof one === 'string' && typeof other === 'string')) return one === other
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** At the first difference, also one that makes none to a reader, it says no. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((part, at) => alike(part, other[at]))
  const [parts, others] = [one as Record<string, unknown>, other as Record<string, unknown>]
  for (const name in parts) if (!alike(parts[name], others[name])) return false
  for (const name in others) if (others[name] !== undefined && !(name in parts)) return false
  return true
}
