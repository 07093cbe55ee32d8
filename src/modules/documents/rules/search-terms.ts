/** What someone asks the record, and how far they have narrowed it. */
export interface SearchTerms {
  readonly words: string
  readonly committeeId?: string
  readonly organisationId?: string
  readonly itemType?: string
  readonly subjectKind?: string
  /** ISO days, both included. */
  readonly from?: string
  readonly to?: string
}

/** The words as fragments, letters and digits only, that must all occur somewhere: finds "genindlæggelser" for "indlæggelser", which a stemmer does not. */
export function fragmentsOf(words: string): string[] {
  return words
    .toLocaleLowerCase('da')
    .replace(/["()]/g, ' ')
    .split(/\s+/)
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
    .map(fragmentOf)
}

/** Without the endings that Danish nouns change, as long as enough is left to mean something. */
function fragmentOf(word: string): string {
  const bare = word.replace(/(?:erne|ene|elser|else|er|en|et|e|s)$/, '')
  return bare.length >= 5 ? bare : word
}
