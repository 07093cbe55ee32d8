import { isOrganisation } from '../lexicon/organisations.ts'
import { isRolePhrase } from '../lexicon/roles.ts'
import { isName } from './names.ts'
import { addToPerson, readPersonLine, type PersonLine } from './person-line.ts'
import { presenceOf } from './presence.ts'
import { isSpace } from '../white-space.ts'

/** One entry of a list: its text and where it begins in the line. */
export interface PeopleEntry {
  readonly from: number
  readonly to: number
  readonly person: PersonLine
}

/**
 * The people of one line: one with roles and organisation, or several between commas and "og".
 *
 * @param listed the line is the value of a label ("Deltagere: …"): commas part people rather than a person's roles
 */
export function peopleInLine(text: string, listed = false): PeopleEntry[] {
  const substitute = endsInSubstitute.test(text) ? nameAndSubstitute.exec(text) : null
  if (substitute?.[1] && substitute[2]) {
    const away = readPersonLine(substitute[1])
    const instead = readPersonLine(substitute[2])
    const from = text.indexOf(substitute[2], substitute[1].length)
    if (away && instead)
      return [
        { from: 0, to: substitute[1].length, person: away },
        { from, to: from + substitute[2].length, person: { ...instead, capacity: 'substitute', presence: 'present' } },
      ]
  }
  const shared = withSharedRemark(text)
  if (shared.length) return shared
  const parted = partedBySemicolons(text)
  if (parted.length > 1) return parted
  const columns = columnsOf(text)
  if (columns.length > 1) return columns
  const several = severalIn(text, listed)
  if (several.length > 1) return several
  const one = readPersonLine(text)
  return one ? [{ from: 0, to: text.length, person: one }] : []
}

const endsInSubstitute = /(?:stedfortræder|suppleant)\.?$/
const nameAndSubstitute =
  /^(.{4,60}?)\s[-–]\s(\p{Lu}.{3,60}?)(?:\s+(?:deltager|deltog|er|mødte|mødt|møder))?(?:\s+som)?\s+(?:stedfortræder|suppleant)\.?$/u

/** "A, B og C deltog ikke i pkt. 4-6": said of each of them, who were there for the rest. */
function withSharedRemark(text: string): PeopleEntry[] {
  const remark = text.length < 600 && tookNoPart.test(text) ? endingRemark.exec(text.replace(/[.\s]+$/, '')) : null
  if (!remark?.[1]) return []
  const entries = chunksOf(text.slice(0, remark.index)).map(([from, to]) => ({ from, to, person: readPersonLine(text.slice(from, to)) }))
  return entries.flatMap(({ from, to, person }) =>
    person && entries.every((entry) => entry.person)
      ? [{ from, to, person: { ...person, presence: 'present' as const, remark: remark[1]! } }]
      : [],
  )
}

const tookNoPart = /deltog ikke i /i
const endingRemark = / (deltog ikke i (?:pkt|punkt|sag|behandling|den lukkede)[^.]*(?:\.[^.]{1,60})?)$/i

/** "Direktøren i Nordby (medformand), Nordby Kommune; Ib Attrap, PLO": commas within, semicolons between. */
function partedBySemicolons(text: string): PeopleEntry[] {
  if (!text.includes(';') || text.length > 12_000) return []
  const entries: PeopleEntry[] = []
  for (const { 0: part, index } of text.matchAll(/[^;]+/g)) {
    const from = index + (part.length - part.trimStart().length)
    const entry = part.trim().replace(/^(?:og|samt) (?=\p{Lu})/u, '')
    const person = entry ? readPersonLine(entry) : undefined
    if (entry && !person) return []
    if (person) entries.push({ from: from + part.trim().length - entry.length, to: from + part.trim().length, person })
  }
  return entries
}

/** Two or more names set side by side with wide gaps. */
function columnsOf(text: string): PeopleEntry[] {
  if (!/\S(?: {2,}|\t)\S/.test(text) || text.length > 400) return []
  const entries: PeopleEntry[] = []
  for (const match of text.matchAll(/(?:\S| (?! ))+/g)) {
    const cell = match[0].trim()
    const person = readPersonLine(cell)
    if (!person || (person.nameFrom > 0 && person.roles.length === 0)) return []
    entries.push({ from: match.index, to: match.index + cell.length, person })
  }
  return entries
}

const partsSeveral = /,|\sog\s|;/

function severalIn(text: string, listed: boolean): PeopleEntry[] {
  if (text.length > 12_000 || !partsSeveral.test(text)) return []
  const chunks = chunksOf(text)
  if (chunks.length < 2) return []
  const read = listed ? undefined : mostlyPeople(text, chunks)
  if (!listed && !read) return []
  const entries: PeopleEntry[] = []
  let others = 0
  for (const [at, [from, to]] of chunks.entries()) {
    const chunk = text.slice(from, to)
    const last = entries.at(-1)
    const belongs = listed && last !== undefined && isOrganisation(chunk) && !isName(chunk)
    const person = belongs ? undefined : read ? read[at] : readPersonLine(chunk)
    if (person) entries.push({ from, to, person })
    else if (listed && last && isMoreOfPerson(chunk))
      entries[entries.length - 1] = { from: last.from, to, person: addToPerson(last.person, chunk) }
    else others++
  }
  if (listed && others === 0 && entries.length >= 2) return entries
  const joinedByAnd = /\sog\s/.test(text) && chunks.length === entries.length
  const parties = entries.every(({ person }) => person.party)
  if (entries.length !== chunks.length && entries.length < chunks.length * 0.8) return []
  return entries.length >= 3 || joinedByAnd || parties ? entries : []
}

/**
 * Who stands in each chunk, when nearly all of them name someone. Asked from behind, where the roles and the organisation
 * of a single person stand: these then soon settle it.
 */
function mostlyPeople(text: string, chunks: readonly (readonly [number, number])[]): readonly (PersonLine | undefined)[] | undefined {
  const read: (PersonLine | undefined)[] = []
  let people = chunks.length
  for (const [from, to] of chunks.toReversed()) {
    const person = readPersonLine(text.slice(from, to))
    if (!person && --people < chunks.length * 0.8) return undefined
    read.push(person)
  }
  return read.reverse()
}

/** Between commas, semicolons and the last "og"; brackets are left whole. */
function chunksOf(text: string): [number, number][] {
  const chunks: [number, number][] = []
  let start = 0
  let depth = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && (text.charCodeAt(to - 1) === 46 || isSpace(text.charCodeAt(to - 1)))) to--
    if (to > from) chunks.push([from, to])
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '(') depth++
    else if (sign === ')') {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && /^\)\s+\p{Lu}/u.test(text.slice(at, at + 4)) && readPersonLine(text.slice(at + 1, at + 60).trim())) {
        close(at + 1)
        start = at + 1
      }
    } else if (depth > 0) continue
    else if (sign === ',' || sign === ';') {
      // "Eksempelsen, A": a party letter behind a comma belongs to the name.
      if (/^,\s*\p{Lu}{1,2}\s*(?:[,(;]|$)/u.test(text.slice(at, at + 8))) continue
      close(at)
      start = at + 1
    } else if (
      sign === ' ' &&
      text.startsWith(' og ', at) &&
      /^\p{L}/u.test(text.slice(at + 4)) &&
      /^\s?\p{Lu}|^(?:\p{Ll}+\s){0,3}\p{Lu}/u.test(text.slice(at + 4, at + 60))
    ) {
      close(at)
      start = at + 4
    }
  }
  close(text.length)
  return chunks
}

function isMoreOfPerson(text: string): boolean {
  return isRolePhrase(text) || isOrganisation(text) || presenceOf(text) !== undefined || /^\p{Lu}{1,2}$/u.test(text)
}
