export interface WrittenPdf {
  readonly bytes: Uint8Array
  /** On which page each part with an anchor ends, from 1. */
  readonly ends: Readonly<Record<string, number>>
  /** Whether each page says already which it is of how many. */
  readonly numbered: boolean
}
