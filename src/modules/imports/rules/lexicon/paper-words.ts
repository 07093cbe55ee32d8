import type { PaperKind } from '../draft.ts'

/** The word by which a paper names itself. */
export const paperWord =
  /\b(foreløbigt referat|beslutningsreferat|mødereferat|beslutningsprotokol|tillægsreferat|lukket referat|referat|beslutninger|tillægsdagsorden|dagsorden m\. referat|dagsorden|mødeindkaldelse|indkaldelse|statusnotat|notat|sagsfremstilling)\b/i

export function paperKindOf(word: string): PaperKind {
  const plain = word.toLowerCase()
  if (/referat|protokol|beslutninger/.test(plain)) return 'minutes'
  if (/notat/.test(plain)) return 'note'
  if (/sagsfremstilling/.test(plain)) return 'case'
  return 'agenda'
}

/** Headings over a list of what the paper contains. */
const contents =
  /^(?:indhold|indholdsfortegnelse|indholdsliste|indholdsoversigt|punkter|sagsoversigt|dagsordenpunkter|dagsordenspunkter|dagsorden|dagsorden m\. referat|oversigt|sager|sagsliste|punktliste|dagens program|emner|agenda|oversigt over punkter|punkter på dagsordenen|dagsordenens punkter|indholdsfortegnelse side|indholdsfortegnelse (?:åbent|lukket) møde|dagsordenoversigt|liste over punkter|pkt\.?\s*tekst\s*side)[:\s]*$/i

export function isContentsHeading(text: string): boolean {
  return text.length < 40 && contents.test(text)
}

/** What closes a paper and belongs to no item. */
const closing = /^(?:underskrifts?(?:ark|side|blad)?(?: .*)?|bilagsoversigt|underskrevet|godkendt af)[:\s]*$/i

export function isClosingHeading(text: string): boolean {
  return text.length < 40 && closing.test(text)
}
