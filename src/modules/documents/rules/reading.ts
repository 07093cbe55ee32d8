import type { Refusal } from '../../../kernel/refusal.ts'
import type { ContentTree } from './content-tree.ts'
import type { ReadingWishes, TakenPicture } from './taken-picture.ts'

export const formatNames = ['pdf', 'docx', 'html', 'markdown', 'text', 'firstagenda'] as const
export type FormatName = (typeof formatNames)[number]

/** What a reader made of a file. */
export interface Reading {
  readonly format: FormatName
  readonly tree: ContentTree
  /** From the file's own properties, if it has any. */
  readonly properties: { readonly title?: string; readonly author?: string; readonly created?: string; readonly modified?: string }
  /** Only where the format has pages. */
  readonly pages?: number
  /** Facts that the format states as data, not as text: FirstAgenda's fields. JSON pointer → meaning is the recogniser's. */
  readonly fields?: StatedFields
  /** What a person should know of how the file was read; each has its sentence in `texts.*`. */
  readonly notes?: readonly ReadingNote[]
  /** Where they were asked for; the tree's images show them. */
  readonly pictures?: readonly TakenPicture[]
}

/** Not a fault: something the reader chose or left out. */
export type ReadingNote = Refusal<ReadingNoteCode>

export type ReadingNoteCode =
  /** {extension, format}: the bytes tell another format than the name. */
  | 'documents/read-by-content'
  /** {encoding}: not UTF-8. */
  | 'documents/decoded-as'
  /** {count}: scripts and other active content of a web page. */
  | 'documents/dropped-active-content'
  /** {count}: elements that the page itself hides. */
  | 'documents/dropped-hidden'
  /** {count}: links whose address could run code. */
  | 'documents/dropped-links'
  /** {count}: pictures, of which only what they are said to show is taken along. */
  | 'documents/left-out-pictures'
  /** {count}: deletions that a tracked document still carries. */
  | 'documents/dropped-deletions'
  /** {pages}: numbers of pages without a text layer, in a file that has text on others. */
  | 'documents/pages-without-text'

/** What a structured payload states outright. Spans point into the tree's text, where the same values also stand. */
export interface StatedFields {
  readonly committee?: Stated
  /** ISO local date-time in Europe/Copenhagen, "2026-03-05T16:00". */
  readonly starts?: Stated
  readonly ends?: Stated
  readonly place?: Stated
  readonly meetingName?: Stated
  readonly items: readonly StatedItem[]
}

export interface Stated {
  readonly value: string
  readonly span: readonly [start: number, end: number]
}

export interface StatedItem {
  readonly number?: Stated
  readonly title?: Stated
  readonly caseNumber?: Stated
  readonly open?: boolean
  readonly decision?: Stated
  /** Blocks [from, to) of the tree that hold the item's body, without title and attachments. */
  readonly body: readonly [from: number, to: number]
  readonly attachments: readonly { readonly id?: string; readonly title: Stated; readonly open?: boolean }[]
}

/** Why a file could not be read. The file is kept; the sentence is in `texts.*` under this code. */
export type UnreadableCode =
  | 'documents/empty'
  | 'documents/too-large'
  | 'documents/unknown-format'
  | 'documents/wrong-extension'
  | 'documents/damaged'
  | 'documents/encrypted'
  | 'documents/scanned-only'
  | 'documents/zip-bomb'
  | 'documents/not-text'
  | 'documents/incomplete-payload'
  | 'documents/too-slow'
  | 'documents/too-much-memory'

export class Unreadable extends Error {
  readonly refusal: Refusal<UnreadableCode>
  constructor(code: UnreadableCode, values?: Refusal['values']) {
    super(code)
    this.name = 'Unreadable'
    this.refusal = values ? { code, values } : { code }
  }
}

/** A plug-in of `formats/`. */
export interface FormatReader {
  readonly name: FormatName
  /** Whether the bytes are of this format, from the bytes first and the file name second. */
  recognises(bytes: Uint8Array, fileName: string): boolean
  /** @throws Unreadable */
  read(bytes: Uint8Array, wishes?: ReadingWishes): Promise<Reading>
}
