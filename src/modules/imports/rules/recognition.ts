import type { Span } from '../../documents/rules/content-tree.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Draft, UnrecognisableCode } from './draft.ts'

/** What a paper turned out to be: a draft with the source's characters accounted for, or the reason why not. */
export type Recognition = Recognised | { readonly refusal: Refusal<UnrecognisableCode> }

export interface Recognised {
  readonly draft: Draft
  /** Every placed stretch of the source, in order and without overlap: what a preview colours. */
  readonly marks: readonly SourceMark[]
}

export interface SourceMark {
  readonly span: Span
  readonly what: PlacedAs
}

/** Why a character counts as placed; later names win where two claim the same character. */
export const placedAs = [
  'section',
  'conclusion',
  'heading',
  'label',
  'contents',
  'legend',
  'furniture',
  'committee',
  'title',
  'date',
  'time',
  'place',
  'person',
  'number',
  'type',
  'openness',
  'reference',
  'recommendation',
  'attachment',
  'treatment',
  'coming-meeting',
  'deadline',
  'sender',
  'paper-kind',
  'absence',
] as const
export type PlacedAs = (typeof placedAs)[number]
