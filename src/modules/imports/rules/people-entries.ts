import { readPersonLine, type PersonLine } from './person-line.ts'

/** One entry of a list: its text and where it begins in the line. */
export interface PeopleEntry {
  readonly from: number
  readonly to: number
  readonly person: PersonLine
}

/** The people of one line: one with roles and organisation, or several between commas and "og". */
export function peopleInLine(text: string): PeopleEntry[] {
  const several = severalIn(text)
  if (several.length > 1) return several
  const one = readPersonLine(text)
  return one ? [{ from: 0, to: text.length, person: one }] : []
}

function severalIn(text: string): PeopleEntry[] {
  if (!/,|\sog\s|;/.test(text) || text.length > 12_000) return []
  const chunks = chunksOf(text)
  if (chunks.length < 2) return []
  const entries: PeopleEntry[] = []
  for (const [from, to] of chunks) {
    const person = readPersonLine(text.slice(from, to))
    if (person) entries.push({ from, to, person })
  }
  const joinedByAnd = /\sog\s/.test(text) && chunks.length === entries.length
  const parties = entries.every(({ person }) => person.party)
  if (entries.length !== chunks.length && entries.length < chunks.length * 0.8) return []
  return entries.length >= 3 || joinedByAnd || parties ? entries : []
}

/** Between commas, semicolons and the last "og"; brackets are left whole. */
function chunksOf(text: string): [number, number][] {
  const chunks: [number, number][] = []
  let start = 0
  let depth = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /[\s.]/.test(text[to - 1]!)) to--
    if (to > from) chunks.push([from, to])
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (sign === ',' || sign === ';') {
      // "Eksempelsen, A": a party letter behind a comma belongs to the name.
      if (/^,\s*\p{Lu}{1,2}\s*(?:[,(;]|$)/u.test(text.slice(at, at + 8))) continue
      close(at)
      start = at + 1
    } else if (sign === ' ' && text.startsWith(' og ', at) && /^\p{L}/u.test(text.slice(at + 4)) && /^\s?\p{Lu}|^(?:\p{Ll}+\s){0,3}\p{Lu}/u.test(text.slice(at + 4, at + 60))) {
      close(at)
      start = at + 4
    }
  }
  close(text.length)
  return chunks
}
