import { isUuid } from '../../../../kernel/uuid.ts'
import { textInForm, type WrittenText } from '../../../documents/rules/text-in-form.ts'
import type { ItemType } from './item-draft.ts'

/** What a form says of an item in the making, whatever state it is in; half of it may be missing. */
export interface DraftFields {
  readonly title: string
  readonly type: ItemType | null
  readonly open: boolean
  readonly publicTitle: string | null
  /** As written, so that what is no number can be refused. */
  readonly minutes: string
  readonly meetingId: string | null
  readonly recommendation: readonly string[]
  readonly presenters: readonly string[]
  readonly references: readonly ReferenceFields[]
  readonly concernedSectors: readonly string[]
  readonly whyHere: string | null
  readonly internalNote: string | null
  /** Those that the form sends; the browser's editor saves by itself. */
  readonly sections: readonly SectionFields[]
}

export interface ReferenceFields {
  readonly organisationId: string | null
  readonly system: string | null
  readonly number: string
}

export interface SectionFields extends WrittenText {
  readonly kind: string
}

type Sent = Readonly<Record<string, readonly string[]>>

const types: readonly ItemType[] = ['decision', 'discussion', 'information']

/** Where a section's text stands in the form. */
export function sectionField(kind: string): string {
  return `section-${kind}`
}

/** @param kinds the sections that the form offered */
export function draftFieldsOf(sent: Sent, kinds: readonly string[]): DraftFields {
  const one = (name: string): string => sent[name]?.[0]?.trim() ?? ''
  const all = (name: string): string[] => (sent[name] ?? []).map((each) => each.trim()).filter((each) => each !== '')
  const meeting = one('meeting')
  return {
    title: one('title').replace(/\s+/g, ' '),
    type: types.find((type) => type === one('type')) ?? null,
    open: one('openness') !== 'closed',
    publicTitle: one('publicTitle') || null,
    minutes: one('minutes'),
    meetingId: isUuid(meeting) ? meeting : null,
    recommendation: all('at').map(withoutMark),
    presenters: all('presenter'),
    references: referencesOf(sent),
    concernedSectors: all('sectors'),
    whyHere: one('whyHere') || null,
    internalNote: one('internalNote') || null,
    sections: kinds.flatMap((kind) => {
      const written = textInForm(sent, sectionField(kind))
      return written ? [{ kind, ...written }] : []
    }),
  }
}

/** People write the numbers and bullets that the agenda sets by itself; the words stay as they are. */
function withoutMark(line: string): string {
  return line.replace(/^(?:\d{1,2}[.)]|[-•–*])\s+/, '')
}

function referencesOf(sent: Sent): ReferenceFields[] {
  const at = (name: string, row: number): string => sent[name]?.[row]?.trim() ?? ''
  return (sent['referenceNumber'] ?? []).flatMap((written, row) => {
    const organisation = at('referenceOrganisation', row)
    const reference = {
      organisationId: isUuid(organisation) ? organisation : null,
      system: at('referenceSystem', row) || null,
      number: written.trim(),
    }
    return reference.number ? [reference] : []
  })
}
