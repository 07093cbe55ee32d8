import type { PrintedDocument } from './printed-document.ts'

/** Makes files of documents for paper. It works apart from the server, so that no document can stop it. */
export interface Printer {
  /** A tagged PDF. @throws Refused where this machine has nothing to print with */
  pdf(document: PrintedDocument): Promise<Uint8Array>
  /** A Word file with real headings, lists, tables and pictures. */
  word(document: PrintedDocument): Promise<Uint8Array>
  /** A page fragment that stands alone, its pictures in it. */
  html(document: PrintedDocument): Promise<string>
  /** What a stored file is as an annex of a PDF. */
  examine(sha256: string): Promise<ExaminedFile>
  /**
   * A tagged PDF with the pages of stored files joined in, each after the part that it belongs to.
   * @param key under which it is kept among what was made
   */
  joined(document: PrintedDocument, insertions: readonly Insertion[], key: string): Promise<JoinedFile>
}

export interface ExaminedFile {
  readonly bytes: number
  /** 0 where it cannot be joined in. */
  readonly pages: number
  readonly tagged: boolean
  /** Why its pages cannot be joined in. */
  readonly trouble?: JoiningTrouble | undefined
}

export type JoiningTrouble = 'not-pdf' | 'damaged' | 'protected' | 'no-pages' | 'too-large' | 'missing'

export interface Insertion {
  /** Anchor of the part after which it comes. */
  readonly after: string
  readonly sha256: string
  /** What it is called for those who listen to the document. */
  readonly title: string
}

export interface JoinedFile {
  readonly bytes: number
  readonly pages: number
}
