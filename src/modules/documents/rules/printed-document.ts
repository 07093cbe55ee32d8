import type { Language } from '../../../kernel/language.ts'

/**
 * A document for paper, whatever it becomes: tagged PDF, Word or HTML. Running text is Markdown, as everywhere in the record.
 * Domain modules build it in `documents/`; the writers (`formats/write-…`) know nothing of what it is about.
 */
export interface PrintedDocument {
  readonly language: Language
  /** Of running text and numbered headings, where it is another than that of the words around them. */
  readonly textLanguage?: Language | undefined
  readonly title: string
  /** Among the file's properties, not on the paper. */
  readonly keywords?: readonly string[] | undefined
  /** What stands above the title: who sends it, what it is ("Dagsorden"). */
  readonly kicker?: string | undefined
  /** Sender, receiver and facts of a letter or note, in the order in which they stand. */
  readonly letterhead?: Letterhead | undefined
  /** Facts under the title: when, where, record numbers. */
  readonly facts: readonly PrintedFact[]
  /** What stands under the facts, before anything else. */
  readonly opening?: readonly PrintedBlock[] | undefined
  readonly parts: readonly PrintedPart[]
  /** At the foot of each page, beside the page number. */
  readonly footer?: string | undefined
  /** Whether title and facts have the first page for themselves. */
  readonly cover?: boolean | undefined
  /** Whether a list of the headings, with links, stands before the first part. */
  readonly contents?: boolean | undefined
}

export interface Letterhead {
  readonly sender: readonly string[]
  readonly receiver: readonly string[]
}

export interface PrintedFact {
  readonly term: string
  readonly value: string
}

/** A heading with what stands under it. Parts nest; a heading's level follows from its depth. */
export interface PrintedPart {
  readonly heading?: string | undefined
  /** Stands before the heading and in lists of contents: "4", "4.1". */
  readonly number?: string | undefined
  readonly blocks: readonly PrintedBlock[]
  readonly parts?: readonly PrintedPart[] | undefined
  readonly startsPage?: boolean | undefined
  /** By what other places of the document refer to it, and by what a file is joined in after it; unique in the document. */
  readonly anchor?: string | undefined
  /** Left out of contents and bookmarks. */
  readonly unlisted?: boolean | undefined
  /** How many pages of another file will be joined in after its blocks, so that the page numbers after it are right. */
  readonly pagesToCome?: number | undefined
}

export type PrintedBlock =
  | {
      readonly kind: 'markdown'
      readonly markdown: string
      /** Files of the pictures in it that its reader may see, by their content; any other picture is its words. */
      readonly pictures?: readonly string[] | undefined
    }
  /** A picture that stands alone; who makes the document knows that its reader may see it. */
  | { readonly kind: 'picture'; readonly sha256: string; readonly alternative: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly entries: readonly string[]
      readonly marker?: 'number' | 'letter' | undefined
    }
  | { readonly kind: 'facts'; readonly facts: readonly PrintedFact[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly caption?: string | undefined
    }
  /** What the document says of other parts of itself, each a link where the part has this anchor. */
  | { readonly kind: 'references'; readonly entries: readonly { readonly text: string; readonly anchor?: string | undefined }[] }
  /** Stands above what follows it, and is no heading of the document. */
  | { readonly kind: 'subheading'; readonly text: string }
  /** A quiet line: what kind of item, who presents it. */
  | { readonly kind: 'remark'; readonly text: string }
  /** Something to notice, such as that a part is closed. */
  | { readonly kind: 'notice'; readonly text: string }
