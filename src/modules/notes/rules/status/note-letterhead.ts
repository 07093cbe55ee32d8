/** An authority's number of a note in its own system. */
export interface RecordNumber {
  /** "eDoc-sagsnummer", "F2-sagsnummer". */
  readonly system: string
  readonly number: string
}

/** Who sends a note, to whom; remembered from one note to the next. */
export interface NoteLetterhead {
  /** Name and address, a line each. */
  readonly sender: string
  readonly receiver: string
  readonly caseworker: string
  readonly ean: string
  /** ISO day. */
  readonly datedOn: string
}
