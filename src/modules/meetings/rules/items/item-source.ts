import { notWritten } from './item-template.ts'
import type { DraftContents, DraftReference, EarlierTreatment, ItemType } from './item-draft.ts'

/** What can follow an item to where it goes on. */
export const followings = ['text', 'recommendation', 'attachments', 'references', 'treatment'] as const
export type Following = (typeof followings)[number]

/** An item of the record or in the making, as something to go on from. */
export interface ItemSource {
  readonly itemId: string | null
  readonly draftId: string | null
  readonly title: string
  readonly type: ItemType | null
  readonly open: boolean
  readonly publicTitle: string | null
  readonly minutesAllotted: number | null
  readonly concernedSectors: readonly string[]
  readonly whyHere: string | null
  readonly sections: readonly SourceSection[]
  readonly recommendation: readonly string[]
  readonly presenters: readonly string[]
  readonly references: readonly Pick<DraftReference, 'organisationId' | 'system' | 'number'>[]
  readonly treatments: readonly EarlierTreatment[]
  readonly attachments: readonly SourceAttachment[]
  /** Where it was treated, and with what outcome; absent where it never came to that. */
  readonly treated: EarlierTreatment | null
}

export interface SourceSection {
  readonly kind: string
  readonly heading: string | null
  readonly markdown: string
}

export interface SourceAttachment {
  readonly title: string
  readonly open: boolean
  readonly handout: boolean
  readonly sha256: string
  readonly fileName: string
}

/** @param treated where it stood on an agenda when it was sent on or put off */
export function sourceOfDraft(draft: DraftContents, treated: EarlierTreatment | null): ItemSource {
  return { ...draft, itemId: null, draftId: draft.id, treated }
}

/** The sections of a new item: those of its committee's template, then what else came along. Nothing that is not chosen follows. */
export function continuedSections(source: ItemSource, follows: readonly Following[], template: readonly string[]): SourceSection[] {
  // What a paper has as text and we as fields of their own would stand there twice.
  const brought = follows.includes('text') ? source.sections.filter(({ kind }) => !notWritten.includes(kind)) : []
  const others = brought.filter(({ kind }) => !template.includes(kind))
  const inTemplate = template.map((kind) => {
    const same = brought.filter((section) => section.kind === kind)
    return {
      kind,
      heading: same.length === 1 ? same[0]!.heading : null,
      markdown: same.map(({ markdown }) => markdown).join('\n\n'),
    }
  })
  return [...inTemplate, ...others]
}

/** All earlier treatments, with the latest at the end. */
export function continuedTreatments(source: ItemSource, follows: readonly Following[]): EarlierTreatment[] {
  if (!follows.includes('treatment')) return []
  return source.treated ? [...source.treatments, source.treated] : [...source.treatments]
}

export function followingsIn(chosen: readonly string[]): Following[] {
  return followings.filter((following) => chosen.includes(following))
}
