import type { ContentTree } from '../../../documents/rules/content-tree.ts'
import { readAttendanceProse } from '../people/attendance-prose.ts'
import { headEntryOf } from './head-entries.ts'
import type { HeadValue } from './head-findings.ts'
import { isOrganisation } from '../lexicon/organisations.ts'
import { peopleLabelOf, type PeopleLabel } from '../lexicon/people-labels.ts'
import { plainLabel, type Line } from '../lines/lines.ts'
import type { Ledger } from '../accounting/ledger.ts'
import { isName } from '../people/names.ts'
import { peopleInLine } from '../people/people-entries.ts'
import type { PeopleRegister } from '../people/people.ts'
import { continuesPerson } from '../people/person-line.ts'

export function groupHeading(line: Line, next: Line | undefined): string | undefined {
  if (line.text.length > 70 || /\d{3}/.test(line.text)) return undefined
  const known = peopleLabelOf(line.plain)
  if (known || line.kind === 'heading' || line.emphasised || line.text.endsWith(':')) return line.text.replace(/[\s:]+$/, '')
  return next &&
    !/[,.]/.test(line.text) &&
    peopleInLine(next.text).length > 0 &&
    /^\p{Lu}/u.test(line.text) &&
    line.text.split(/\s+/).length <= 6
    ? line.text
    : undefined
}

export function takePeople(
  value: HeadValue,
  { label, group }: { label: PeopleLabel; group: string | undefined },
  register: PeopleRegister,
  ledger: Ledger,
  tree: ContentTree,
  listed = false,
): boolean {
  if (value.text.length < 20 && /^(?:ingen|alle(?: var mødt)?|-)\.?$/i.test(value.text)) {
    ledger.place([value.start, value.end], 'person')
    return true
  }
  const groups = groupsIn(value.text)
  if (groups.length > 1 || (groups.length === 1 && peopleInLine(value.text.slice(0, groups[0]!.head), true).length > 0)) {
    for (const entry of peopleInLine(value.text.slice(0, groups[0]!.head), true))
      register.add(entry.person, value.start + entry.from, value.start + entry.to, label, group)
    for (const { name, from, to } of groups)
      for (const entry of peopleInLine(value.text.slice(from, to), true))
        register.add(
          entry.person,
          value.start + from + entry.from,
          value.start + from + entry.to,
          peopleLabelOf(plainLabel(name)) ?? label,
          name,
        )
    ledger.place([value.start, value.end], 'person')
    return true
  }
  if (takeGroup(value, label, register, ledger)) return true
  const entries = peopleInLine(value.text, listed)
  const prose = value.text.length > 40 && /\b(?:alle var mødt|havde meldt afbud|deltog via|forlod mødet)\b/i.test(value.text)
  if (prose) {
    const read = readAttendanceProse(tree.text, value.start, value.end, register)
    ledger.placeAll(read, 'person')
    return read.length > 0
  }
  if (entries.length) {
    for (const { from, to, person } of entries) register.add(person, value.start + from, value.start + to, label, group)
    ledger.place([value.start, value.end], 'person')
    return true
  }
  if (continuesPerson(value.text) && register.count > 0) {
    register.addToLast(value.text, [value.start, value.end])
    ledger.place([value.start, value.end], 'person')
    return true
  }
  return false
}

/** A list that a narrow column broke: lines below are part of it as long as they yield more people. */
export function joinedList(
  tree: ContentTree,
  value: HeadValue,
  lines: readonly Line[],
  at: number,
): { readonly value: HeadValue; readonly last: number } {
  let best = { value, last: at }
  let count = peopleInLine(value.text, true).length
  if (!value.text.includes(',') || /[.]$/.test(value.text)) return best
  for (let next = at + 1; next <= at + 6 && next < lines.length; next++) {
    const line = lines[next]!
    if (headEntryOf(line).label || line.kind === 'heading' || line.text.includes('\t')) break
    const text = tree.text.slice(value.start, line.end)
    const more = peopleInLine(text, true).length
    if (more > count) {
      best = { value: { text, start: value.start, end: line.end }, last: next }
      count = more
    }
  }
  return best
}

/** "Engby Kommune: Maja Mønster-Ravn, Klaus Skabelon": a group and its people on one line. */
function takeGroup(value: HeadValue, label: PeopleLabel, register: PeopleRegister, ledger: Ledger): boolean {
  const match = value.text.includes(':') ? /^([\p{Lu}][^:]{1,50}):\s*(\S.*)$/u.exec(value.text) : null
  if (!match?.[1] || !match[2] || isName(match[1].trim())) return false
  const inner = peopleInLine(match[2], true)
  if (inner.length === 0) return false
  const start = value.start + value.text.length - match[2].length
  const organisation = isOrganisation(match[1]) ? match[1] : undefined
  for (const { from, to, person } of inner) {
    const placed = organisation && !person.organisation ? { ...person, organisation } : person
    register.add(placed, start + from, start + to, peopleLabelOf(plainLabel(match[1])) ?? label, match[1])
  }
  ledger.place([value.start, value.end], 'person')
  return true
}

const colonWithin = /:\s/
const groupInCell = /(?:^|[.;]\s+|\n)(\p{Lu}[\p{L} -]{2,30}):\s+(?=\p{Lu})/gu

/** "Lægerne: A, B. Kommunen: C, D": groups inside one cell. */
function groupsIn(text: string): { readonly name: string; readonly head: number; readonly from: number; readonly to: number }[] {
  if (text.length > 4000 || !colonWithin.test(text)) return []
  const heads = [...text.matchAll(groupInCell)]
  return heads.map((head, at) => ({
    name: head[1]!,
    head: head.index,
    from: head.index + head[0].length,
    to: heads[at + 1]?.index ?? text.length,
  }))
}
