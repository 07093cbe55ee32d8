import type { DraftItemType } from '../draft.ts'

export const typeLetters: Readonly<Record<string, DraftItemType>> = { B: 'decision', D: 'discussion', O: 'information' }

/** "Beslutningssag", "Orientering", "Til drøftelse": the whole of a phrase. */
export function itemTypeOf(phrase: string): DraftItemType | undefined {
  const word = phrase
    .toLowerCase()
    .replace(/[.:()]/g, '')
    .replace(/^(?:til|sag til) /, '')
    .trim()
  if (/^(?:beslutning|beslutningssag|beslutningspunkt|godkendelse|beslutningssager|afgørelse)$/.test(word)) return 'decision'
  if (/^(?:drøftelse|drøftelsessag|drøftelsespunkt|temadrøftelse|debat)$/.test(word)) return 'discussion'
  if (/^(?:orientering|orienteringssag|orienteringspunkt|efterretning|efterretningssag|meddelelse|information)$/.test(word))
    return 'information'
  return undefined
}

/** Titles that stand on most agendas and need no other sign of being an item. */
const standing =
  /^(?:godkendelse af (?:dagsorden|referat|sidste|forrige|dagens)|velkomst|valg af (?:dirigent|ordstyrer|referent)|eventuelt|evt\.?|meddelelser|orienteringer?$|næste møde|mødeplan|siden sidst|underskrift|lukket punkt|bordet rundt|opfølgning på|nyt fra|kommende møder|kommende punkter|gensidig orientering|spørgetid|punkter til|emner til næste|åben dagsorden|lukkede? (?:dagsorden|punkt))/i

export function isStandingTitle(title: string): boolean {
  return standing.test(title)
}
