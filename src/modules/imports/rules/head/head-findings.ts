import type { Span } from '../../../documents/rules/content-tree.ts'
import type { FoundCommittee } from './committee-name.ts'
import type { FoundDate } from '../lines/dates.ts'
import type { PaperKind } from '../draft.ts'
import type { FoundTimes } from '../lines/times.ts'

/** What the head of a paper says of its meeting; spans are of the source's text. */
export interface HeadFindings {
  committee?: FoundCommittee & { readonly span: Span; readonly labelled: boolean }
  date?: FoundDate & { readonly span: Span }
  times?: FoundTimes & { readonly span: Span }
  end?: { readonly time: string; readonly span: Span }
  start?: { readonly time: string; readonly span: Span }
  place: { readonly text: string; readonly span: Span }[]
  kind?: { readonly kind: PaperKind; readonly span: Span }
}

/** A stretch of the head with its words. */
export interface HeadValue {
  readonly text: string
  readonly start: number
  readonly end: number
}
