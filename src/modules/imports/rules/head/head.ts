import type { ContentTree } from '../../../documents/rules/content-tree.ts'
import { readAttendanceProse } from '../people/attendance-prose.ts'
import { headEntryOf } from './head-entries.ts'
import type { HeadFindings } from './head-findings.ts'
import { takeAboveDay, takeEnd, takeFree } from './head-lines.ts'
import { groupHeading, joinedList, takePeople } from './head-people.ts'
import { takeValue, type HeadMode } from './head-values.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { isFurniture } from '../lexicon/furniture.ts'
import { peopleLabelOf, type PeopleLabel } from '../lexicon/people-labels.ts'
import { isContentsHeading, paperWord } from '../lexicon/paper-words.ts'
import { plainLabel, spanOf, type Line } from '../lines/lines.ts'
import type { Ledger } from '../accounting/ledger.ts'
import { peopleInLine } from '../people/people-entries.ts'
import type { PeopleRegister } from '../people/people.ts'
import { continuesPerson } from '../people/person-line.ts'
import { columnsOf, type Columns } from '../lines/table-columns.ts'
import { takePersonRow } from '../people/table-people.ts'

/** A short line in a list of people that names no one, while the list goes on below it. */
function isAstray(line: Line, below: Line | undefined): boolean {
  return (
    below !== undefined &&
    line.text.length < 90 &&
    below.kind === line.kind &&
    below.text.length < 120 &&
    /^\p{Lu}/u.test(line.text) &&
    !/[:.!?]$|\d/.test(line.text) &&
    !isContentsHeading(line.text) &&
    !paperWord.test(line.text) &&
    !namesCommittee(line.text) &&
    peopleInLine(below.text).some(({ person }) => person.party !== undefined || person.roles.length > 0 || person.presence !== undefined)
  )
}

const published = /^(?:publiceret|udskrevet|offentliggjort|sidst opdateret|udsendt|printet)\b/i

/** "B = Beslutning, D = Drøftelse": what the letters behind the titles mean. */
const legend = /^(?:\(?[BDO]\)?\s*[:=\t–-]?\s*(?:beslutning|drøftelse|orientering)(?:ssag|spunkt)?[.,;]?(?:\s+|$)(?:og\s+)?){1,3}$/i
const beginsLegend = '(bBdDoO'

/** Reads the lines before the first item: labels with values, lists of people, and lines that name committee and day. */
export function readHead(tree: ContentTree, lines: readonly Line[], register: PeopleRegister, ledger: Ledger): HeadFindings {
  const found: HeadFindings = { place: [] }
  let mode: HeadMode | undefined
  let people: { label: PeopleLabel; group: string | undefined } | undefined
  let afterDay = -1
  let joined = -1
  let table: Columns | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (at <= joined) continue
    if (line.text.length < 60 && published.test(line.text)) {
      ledger.place(spanOf(line), 'furniture')
      continue
    }
    if (isFurniture(line.text)) {
      ledger.place(spanOf(line), 'furniture')
      continue
    }
    if (beginsLegend.includes(line.text.charAt(0)) && legend.test(line.text)) {
      ledger.place(spanOf(line), 'legend')
      continue
    }
    const columns = line.kind === 'table-row' ? (columnsOf(line) ?? (lines[at - 1]?.kind === 'table-row' ? table : undefined)) : undefined
    table = columns?.has('name') ? columns : undefined
    if (table) {
      takePersonRow(line, table, register)
      ledger.place(spanOf(line), columnsOf(line) ? 'label' : 'person')
      continue
    }
    const read = headEntryOf(line)
    // "Patientinddragelsesudvalget" heads a group only inside a list of people.
    const entry =
      read.label?.people && !read.label.people.whole && !people && !read.value && namesCommittee(line.text)
        ? { line, value: { text: line.text, start: line.start, end: line.end } }
        : read
    if (people && entry.label?.people?.role && !entry.value && register.count > 0 && continuesPerson(lines[at + 1]?.text ?? '')) {
      register.addToLast(line.text, spanOf(line))
      ledger.place(spanOf(line), 'person')
      continue
    }
    if (entry.label) {
      ledger.place(entry.label.span, 'label')
      if (entry.label.meaning === 'people') {
        const label = entry.label.people!
        people = { label, group: label.whole ? undefined : entry.label.text }
        mode = undefined
        if (entry.value) {
          const { value, last } = joinedList(tree, entry.value, lines, at)
          joined = last
          takePeople(value, people, register, ledger, tree, true)
        }
        continue
      }
      people = undefined
      if (entry.label.meaning === 'ignored' && entry.value) {
        const told = readAttendanceProse(tree.text, entry.value.start, entry.value.end, register)
        if (told.length) ledger.placeAll(told, 'person')
      }
      mode = { label: entry.label, taken: 0, block: line.block }
      if (entry.value && takeValue(found, mode, entry.value, ledger)) {
        if (found.date?.span[0] === entry.value.start) afterDay = at
        mode = entry.label.meaning === 'place' ? { ...mode, taken: 1 } : undefined
      }
      continue
    }
    const value = entry.value!
    if (people) {
      if (takePeople(value, people, register, ledger, tree)) continue
      const group = groupHeading(line, lines[at + 1])
      if (group) {
        people = {
          label: peopleLabelOf(plainLabel(group)) ?? { ...people.label, whole: undefined, role: undefined, presence: 'present' },
          group,
        }
        ledger.place(spanOf(line), 'label')
        continue
      }
      if (!isAstray(line, lines[at + 1])) people = undefined
    }
    if (
      mode &&
      (mode.taken === 0 ||
        (mode.label.meaning === 'place' && mode.taken < 3 && mode.block === line.block && !/^(?:pkt|punkt|side)\b/i.test(line.text))) &&
      takeValue(found, { ...mode, block: line.block }, value, ledger)
    ) {
      mode = mode.label.meaning === 'place' ? { ...mode, taken: mode.taken + 1, block: line.block } : undefined
      continue
    }
    mode = undefined
    if (isContentsHeading(line.text) && !paperWord.test(line.text)) {
      ledger.place(spanOf(line), 'contents')
      continue
    }
    const prose = readAttendanceProse(tree.text, line.start, line.end, register)
    if (prose.length) ledger.placeAll(prose, 'person')
    if (takeEnd(found, line, ledger) || prose.length) continue
    if (takeFree(found, line, at, afterDay, ledger)) afterDay = at
  }
  if (!found.committee && found.date) takeAboveDay(found, lines, ledger)
  return found
}
