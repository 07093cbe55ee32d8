import type { VNode } from 'preact'
import type { Language } from '../../../kernel/language.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ReadValue } from '../../../ui/read-value.tsx'
import type { Span } from '../../documents/rules/content-tree.ts'
import type { Draft } from '../rules/draft.ts'
import { fieldLabel } from './field-label.ts'
import { fieldAnchor } from './field-places.ts'
import type { MarkedSource } from './marked-source.ts'
import { refusedField } from './refused-field.ts'
import { doubtInWords, refusalInWords, words, type Words } from './words.ts'

/** What every field of the preview needs to know: what stands in it, where it was read, what is doubtful, what was refused. */
export interface Editing {
  readonly language: Language
  readonly t: Words
  readonly draft: Draft
  value(pointer: string, saved: string | undefined): string
  isRemoved(pointer: string): boolean
  /** Whether a new entry begins at the end of a list. */
  begins(list: string): boolean
  error(pointer: string): string | undefined
  /** Links to the source and the doubt, as the field's help. */
  help(pointer: string, spans?: readonly Span[], more?: string): VNode | undefined
  /** Links to the source alone, for what is shown and not corrected. */
  sources(spans: readonly Span[]): readonly { readonly anchor: string; readonly place: string }[]
  /** Doubts at a field or inside a group. */
  doubtsUnder(pointer: string): number
  hasErrorUnder(pointer: string): boolean
}

/** A value read from several places links to the first ones. */
const mostPlaces = 3

export function editing(draft: Draft, source: MarkedSource, { language, refusal, entered, query }: Shown): Editing {
  const t = words(language)
  const field = refusedField(refusal) ?? ''
  // A refused correction saved nothing, so what was entered is shown again; a refused acceptance comes after saving.
  const typed = refusal?.values?.['field'] === undefined ? undefined : entered
  const isUnder = (pointer: string, group: string): boolean => pointer === group || pointer.startsWith(`${group}/`)
  const sourcesOf = (spans: readonly Span[]) => {
    const found = spans.slice(0, mostPlaces).flatMap((span) => source.placeOf(span) ?? [])
    return found.filter(({ anchor }, at) => found.findIndex((other) => other.anchor === anchor) === at)
  }
  return {
    language,
    t,
    draft,
    value: (pointer, saved = '') => typed?.[pointer]?.at(-1) ?? saved,
    isRemoved: (pointer) => typed?.[pointer]?.includes('remove') ?? false,
    begins: (list) => query['ny'] === list || Object.keys(typed ?? {}).some((pointer) => pointer.startsWith(`${list}/-/`)),
    error: (pointer) => (refusal && pointer === field ? refusalInWords(refusal, language) : undefined),
    help(pointer, spans = [], more) {
      const doubt = draft.doubts.filter((each) => each.field === pointer).map((each) => doubtInWords(each, language))
      const sources = sourcesOf(spans)
      if (doubt.length + sources.length === 0) return more ? <>{more}</> : undefined
      return (
        <>
          {more && `${more} `}
          <ReadValue
            id={`${fieldAnchor(pointer)}-kilde`}
            label={fieldLabel(pointer, draft, language)}
            sources={sources}
            doubt={doubt.join(' ') || undefined}
          >
            {null}
          </ReadValue>
        </>
      )
    },
    sources: sourcesOf,
    doubtsUnder: (group) => draft.doubts.filter((doubt) => doubt.field !== undefined && isUnder(doubt.field, group)).length,
    hasErrorUnder: (group) => field !== '' && isUnder(field, group),
  }
}
