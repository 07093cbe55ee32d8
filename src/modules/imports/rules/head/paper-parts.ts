import type { Span } from '../../../documents/rules/content-tree.ts'
import type { ContentsList } from './contents-list.ts'
import type { ItemTitle } from '../items/item-title.ts'
import type { SectionKind } from '../draft.ts'
import type { Line } from '../lines/lines.ts'

/** A paper cut into head, contents and items. */
export interface PaperParts {
  /** Lines before the first item that are not contents. */
  readonly head: readonly Line[]
  readonly contents: readonly ContentsList[]
  readonly items: readonly ItemPart[]
  /** Lines after the items: lists of attachments over the whole paper, signatures. */
  readonly closing: readonly Line[]
  /** How the items were found: by number, from the list of contents alone, by their headings, by meetings reported on, as the one case, in the rows of a table, or stated. */
  readonly by: 'numbers' | 'contents' | 'headings' | 'meetings' | 'single' | 'table' | 'fields'
}

export interface ItemPart {
  /** Undefined when the paper does not number. */
  readonly number?: string | undefined
  readonly numberSpan?: Span | undefined
  readonly title: ItemTitle
  /** Places of the title in the source, in pieces when it is wrapped. */
  readonly titleSpans: readonly Span[]
  /** The line or lines that hold number and title, also where they are repeated. */
  readonly headLines: readonly Line[]
  /** Case number and openness between the item above and the title. */
  readonly before: readonly Line[]
  readonly body: readonly Line[]
  /** Sections that stand in columns of the item's own row. */
  readonly told?: readonly { readonly kind: SectionKind; readonly line: Line }[] | undefined
  /** Who is to act and by when, in columns of the row. */
  readonly assigned?: { readonly responsible: Cell | undefined; readonly due: Cell | undefined } | undefined
}

interface Cell {
  readonly text: string
  readonly span: Span
}
