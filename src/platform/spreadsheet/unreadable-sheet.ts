export type SheetTrouble = 'empty' | 'encrypted' | 'old-format' | 'not-a-spreadsheet' | 'too-large'

/** Why a file gave no rows; a sentence is the caller's. */
export class UnreadableSheet extends Error {
  readonly trouble: SheetTrouble
  constructor(trouble: SheetTrouble) {
    super(trouble)
    this.name = 'UnreadableSheet'
    this.trouble = trouble
  }
}
