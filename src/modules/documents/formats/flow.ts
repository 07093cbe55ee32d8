/** Running text as what every writer of paper understands: paragraphs, headings, lists, tables, and words with their emphasis. */
export type Flow =
  | { readonly t: 'paragraph'; readonly c: readonly Inline[] }
  /** 1 for the highest heading of this text, without gaps. */
  | { readonly t: 'heading'; readonly level: number; readonly c: readonly Inline[] }
  | { readonly t: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Flow[])[] }
  | { readonly t: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly t: 'quote'; readonly c: readonly Flow[] }
  | { readonly t: 'code'; readonly s: string }
  | { readonly t: 'rule' }
  | PictureNode

/** A picture that the reader may see: the content of its file, and what it shows. */
export interface PictureNode {
  readonly t: 'picture'
  readonly sha256: string
  readonly alternative: string
}

export type Inline =
  | { readonly t: 'text'; readonly s: string }
  | { readonly t: 'code'; readonly s: string }
  | Emphasised
  | { readonly t: 'link'; readonly href: string; readonly c: readonly Inline[] }
  | { readonly t: 'break' }
  /** Only in the cells of a table; elsewhere it stands between paragraphs. */
  | PictureNode

export interface Emphasised {
  readonly t: 'strong' | 'emphasis' | 'struck'
  readonly c: readonly Inline[]
}
