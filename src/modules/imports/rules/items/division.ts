import { beginsDivision } from '../lexicon/first-letters.ts'

/** A line that parts an agenda into an open and a closed half; the numbers may begin anew. */
export type Division = 'open' | 'closed'

const divides =
  /^(?:lukket dagsorden|lukkede punkter|lukkede? sager|lukket (?:møde|del)|for lukkede døre|åben dagsorden|åbne punkter|tillægsdagsorden)[\s:.]*$/i

export function divisionOf(text: string): Division | undefined {
  if (text.length >= 40 || !beginsDivision.includes(text.charAt(0)) || !divides.test(text)) return undefined
  return /lukke/i.test(text) ? 'closed' : 'open'
}
