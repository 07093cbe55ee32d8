import type { FileDefect } from './file-defect.ts'

/** Where in a file a text stands, as a person would look for it. */
export const filePlaces = [
  'file-name',
  'text',
  'property',
  'comment',
  'tracked-change',
  'hidden-text',
  'header-or-footer',
  'footnote',
  'sheet',
  'hidden-sheet',
  'annotation',
  'form-field',
  'alternative-text',
  'embedded-file',
  'other',
] as const
export type FilePlace = (typeof filePlaces)[number]

/** A piece of text that goes along when a file is given away, seen or not. */
export interface FileText {
  readonly place: FilePlace
  /** What tells the place from others of its kind: a page number, a sheet's or a file's name. */
  readonly of?: string
  readonly text: string
}

/** What a file holds; `unread` where something in it could not be looked into, which a person must know. */
export interface InspectedFile {
  readonly texts: readonly FileText[]
  readonly unread: readonly UnreadPart[]
  readonly defects?: readonly FileDefect[]
}

export interface UnreadPart {
  readonly why: 'page-without-text' | 'encrypted' | 'damaged' | 'too-deep' | 'unknown-format'
  readonly of?: string
}
