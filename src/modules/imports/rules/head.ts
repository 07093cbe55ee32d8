import type { ContentTree, Span } from '../../documents/rules/content-tree.ts'
import { readAttendanceProse } from './attendance-prose.ts'
import { committeeInLine, type FoundCommittee } from './committee-name.ts'
import { findDates, type FoundDate } from './dates.ts'
import { headEntryOf, type HeadEntry } from './head-entries.ts'
import { namesCommittee } from './lexicon/committees.ts'
import { isFurniture } from './lexicon/furniture.ts'
import { isOrganisation } from './lexicon/organisations.ts'
import type { PeopleLabel } from './lexicon/people-labels.ts'
import { peopleLabelOf } from './lexicon/people-labels.ts'
import { isContentsHeading, paperKindOf, paperWord } from './lexicon/paper-words.ts'
import { plainLabel, spanOf, type Line } from './lines.ts'
import type { Ledger } from './ledger.ts'
import { isName } from './names.ts'
import { peopleInLine } from './people-entries.ts'
import type { PeopleRegister } from './people.ts'
import { continuesPerson } from './person-line.ts'
import type { PaperKind } from './draft.ts'
import { columnsOf, type Columns } from './table-columns.ts'
import { takePersonRow } from './table-people.ts'
import { findTimes, type FoundTimes } from './times.ts'

/** What the head of a paper says of its meeting; spans are of the source's text. */
export interface HeadFindings {
  committee?: FoundCommittee & { readonly span: Span; readonly labelled: boolean }
  date?: FoundDate & { readonly span: Span }
  times?: FoundTimes & { readonly span: Span }
  end?: { readonly time: string; readonly span: Span }
  start?: { readonly time: string; readonly span: Span }
  place: { readonly text: string; readonly span: Span }[]
  kind?: { readonly kind: PaperKind; readonly span: Span }
}

type Mode = { readonly label: NonNullable<HeadEntry['label']>; taken: number; block: number } | undefined

/** Reads the lines before the first item: labels with values, lists of people, and lines that name committee and day. */
export function readHead(tree: ContentTree, lines: readonly Line[], register: PeopleRegister, ledger: Ledger): HeadFindings {
  const found: HeadFindings = { place: [] }
  let mode: Mode
  let people: { label: PeopleLabel; group: string | undefined } | undefined
  let afterDay = -1
  let joined = -1
  let table: Columns | undefined
  for (const [at, line] of lines.entries()) {
    if (at <= joined) continue
    if (/^(?:publiceret|udskrevet|offentliggjort|sidst opdateret|udsendt|printet)\b/i.test(line.text) && line.text.length < 60) {
      ledger.place(spanOf(line), 'furniture')
      continue
    }
    if (isFurniture(line.text)) {
      ledger.place(spanOf(line), 'furniture')
      continue
    }
    if (/^\(?[BDO]\)?\s*[:=\t–-]?\s*(?:beslutning|drøftelse|orientering)\.?$/i.test(line.text)) {
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
    const entry = read.label?.people && !read.label.people.whole && !people && !read.value && namesCommittee(line.text) ? { line, value: { text: line.text, start: line.start, end: line.end } } : read
    if (people && entry.label?.people?.role && !entry.value && register.people.length > 0 && continuesPerson(lines[at + 1]?.text ?? '')) {
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
        people = { label: peopleLabelOf(plainLabel(group)) ?? { ...people.label, whole: undefined, role: undefined, presence: 'present' }, group }
        ledger.place(spanOf(line), 'label')
        continue
      }
      people = undefined
    }
    if (mode && (mode.taken === 0 || (mode.label.meaning === 'place' && mode.taken < 3 && mode.block === line.block && !/^(?:pkt|punkt|side)\b/i.test(line.text))) && takeValue(found, { ...mode, block: line.block }, value, ledger)) {
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

/** A committee whose name says nothing of committees stands right over the day: "Forebyggelse og Idræt". */
function takeAboveDay(found: HeadFindings, lines: readonly Line[], ledger: Ledger): void {
  const at = lines.findIndex(({ start, end }) => start <= found.date!.span[0] && end >= found.date!.span[1])
  const line = lines[at - 1]
  if (!line || line.text.length > 70 || !/^\p{Lu}/u.test(line.text) || /[.:;!?\d]$/.test(line.text) || paperWord.test(line.text) || isFurniture(line.text) || ledger.isPlaced(line.start)) return
  found.committee = { name: line.text, from: 0, to: line.text.length, weight: 1, span: spanOf(line), labelled: false }
  ledger.place(spanOf(line), 'committee')
}

function groupHeading(line: Line, next: Line | undefined): string | undefined {
  if (line.text.length > 70 || /\d{3}/.test(line.text)) return undefined
  const known = peopleLabelOf(plainLabel(line.text))
  if (known || line.kind === 'heading' || line.emphasised || /:$/.test(line.text)) return line.text.replace(/[\s:]+$/, '')
  return next && !/[,.]/.test(line.text) && peopleInLine(next.text).length > 0 && /^\p{Lu}/u.test(line.text) && line.text.split(/\s+/).length <= 6 ? line.text : undefined
}

function takePeople(value: { text: string; start: number; end: number }, { label, group }: { label: PeopleLabel; group: string | undefined }, register: PeopleRegister, ledger: Ledger, tree: ContentTree, listed = false): boolean {
  if (/^(?:ingen|alle(?: var mødt)?|-)\.?$/i.test(value.text)) {
    ledger.place([value.start, value.end], 'person')
    return true
  }
  const groups = groupsIn(value.text)
  if (groups.length > 1 || (groups.length === 1 && peopleInLine(value.text.slice(0, groups[0]!.head), true).length > 0)) {
    for (const entry of peopleInLine(value.text.slice(0, groups[0]!.head), true)) register.add(entry.person, value.start + entry.from, value.start + entry.to, label, group)
    for (const { name, from, to } of groups) for (const entry of peopleInLine(value.text.slice(from, to), true)) register.add(entry.person, value.start + from + entry.from, value.start + from + entry.to, peopleLabelOf(plainLabel(name)) ?? label, name)
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
  if (continuesPerson(value.text) && register.people.length > 0) {
    register.addToLast(value.text, [value.start, value.end])
    ledger.place([value.start, value.end], 'person')
    return true
  }
  return false
}

function takeValue(found: HeadFindings, mode: NonNullable<Mode>, value: { text: string; start: number; end: number }, ledger: Ledger): boolean {
  const span: Span = [value.start, value.end]
  switch (mode.label.meaning) {
    case 'committee': {
      if (found.committee?.labelled || value.text.length > 120 || findDates(value.text)[0]?.start === 0) return false
      const name = value.text.replace(/\s+/g, ' ').replace(/[.,;]+$/, '')
      found.committee = { name, from: 0, to: name.length, weight: 10, span, labelled: true }
      ledger.place(span, 'committee')
      return true
    }
    case 'date': {
      const date = findDates(value.text)[0]
      const times = findTimes(value.text, date?.end ?? 0, false)
      if (!date && !times) return false
      if (date && !found.date) found.date = { ...date, span: [value.start + date.start, value.start + date.end] }
      if (times && !found.times) found.times = { ...times, span: [value.start + times.start, value.start + times.end] }
      ledger.place(span, 'date')
      return true
    }
    case 'start':
    case 'end': {
      const date = findDates(value.text)[0]
      const times = findTimes(value.text, date?.end ?? 0, false)
      if (!times) return false
      const at = { time: times.from, span: [value.start + times.start, value.start + times.end] as Span }
      if (mode.label.meaning === 'start') {
        found.start ??= at
        if (times.to) found.end ??= { time: times.to, span: at.span }
      } else found.end ??= at
      ledger.place(span, 'time')
      return true
    }
    case 'place': {
      if (findDates(value.text)[0]?.start === 0 || value.text.length > 200) return false
      found.place.push({ text: /^mødelokale$/i.test(mode.label.text) && found.place.length ? `${mode.label.text}: ${value.text}` : value.text, span: /^mødelokale$/i.test(mode.label.text) && found.place.length ? [mode.label.span[0], value.end] : span })
      ledger.place(span, 'place')
      return true
    }
    case 'paper': {
      const word = paperWord.exec(value.text)
      if (!word && namesCommittee(value.text)) return takeValue(found, { ...mode, label: { ...mode.label, meaning: 'committee' } }, value, ledger)
      if (word) found.kind ??= { kind: paperKindOf(word[0]), span: [value.start + word.index, value.start + word.index + word[0].length] }
      ledger.place(span, 'paper-kind')
      return true
    }
    default:
      ledger.place(span, 'label')
      return true
  }
}

/** A list that a narrow column broke: lines below are part of it as long as they yield more people. */
function joinedList(tree: ContentTree, value: { text: string; start: number; end: number }, lines: readonly Line[], at: number): { readonly value: { text: string; start: number; end: number }; readonly last: number } {
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
function takeGroup(value: { text: string; start: number; end: number }, label: PeopleLabel, register: PeopleRegister, ledger: Ledger): boolean {
  const match = /^([\p{Lu}][^:]{1,50}):\s*(\S.*)$/u.exec(value.text)
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

/** "Lægerne: A, B. Kommunen: C, D": groups inside one cell. */
function groupsIn(text: string): { readonly name: string; readonly head: number; readonly from: number; readonly to: number }[] {
  if (text.length > 4000) return []
  const heads = [...text.matchAll(/(?:^|[.;]\s+|\n)(\p{Lu}[\p{L} -]{2,30}):\s+(?=\p{Lu})/gu)]
  return heads.map((head, at) => ({ name: head[1]!, head: head.index, from: head.index + head[0].length, to: heads[at + 1]?.index ?? text.length }))
}

/** "Mødet hævet kl. 18.05" wherever it stands in the head. */
function takeEnd(found: HeadFindings, line: Line, ledger: Ledger): boolean {
  const end = endOfMeeting(line)
  if (!end) return false
  found.end ??= end
  ledger.place(spanOf(line), 'time')
  return true
}

export function endOfMeeting(line: Line): { readonly time: string; readonly span: Span } | undefined {
  if (line.text.length > 90 || !/^møde(?:t|slut)/i.test(line.text) || !/\b(?:hævet|slut(?:tede|ter)?|afsluttet|mødeslut)\b/i.test(line.text)) return undefined
  const word = /\b(?:hævet|slut(?:tede|ter)?|afsluttet|mødeslut)\b/i.exec(line.text)
  const times = findTimes(line.text, word && /kl/.test(line.text.slice(word.index)) ? word.index : 0, false)
  return times ? { time: times.to ?? times.from, span: [line.start + times.start, line.start + times.end] } : undefined
}

/** Lines without a label: committee, day and time, place after the day. */
function takeFree(found: HeadFindings, line: Line, at: number, afterDay: number, ledger: Ledger): boolean {
  const word = paperWord.exec(line.text)
  if (word && line.text.length < 200) {
    found.kind ??= { kind: paperKindOf(word[0]), span: [line.start + word.index, line.start + word.index + word[0].length] }
    ledger.place([line.start + word.index, line.start + word.index + word[0].length], 'paper-kind')
  }
  if (/^(?:til|for|fra|af)$/i.test(line.text)) ledger.place(spanOf(line), 'label')
  const committee = committeeInLine(line.text)
  const date = line.text.length < 220 ? findDates(line.text)[0] : undefined
  if (committee && (!found.committee || (!found.committee.labelled && committee.weight > found.committee.weight))) {
    found.committee = { ...committee, span: [line.start + committee.from, line.start + committee.to], labelled: false }
    ledger.place(spanOf(line), 'label')
  }
  if (found.committee && committee?.name.toLowerCase() === found.committee.name.toLowerCase()) ledger.place([line.start + committee.from, line.start + committee.to], 'committee')
  const dayLine = date !== undefined && (committee !== undefined || word !== null || date.end - date.start + 60 > line.text.length)
  if (date && dayLine) {
    if (!found.date) found.date = { ...date, span: [line.start + date.start, line.start + date.end] }
    const times = findTimes(line.text, date.end, !/^[\s,]*\d{1,2}[:.]\d{2}/.test(line.text.slice(date.end)))
    if (times && !found.times) found.times = { ...times, span: [line.start + times.start, line.start + times.end] }
    const behind = times && /^\s*,?\s+(?:i|på|hos)\s+(\S.{2,100})$/.exec(line.text.slice(times.end))
    if (behind?.[1] && found.place.length === 0) found.place.push({ text: behind[1], span: [line.end - behind[1].length, line.end] })
    if (sameDay(found.date, date)) ledger.place(spanOf(line), 'date')
    return true
  }
  if (/^kl\.?\s*\d/i.test(line.text) && line.text.length < 40 && !found.times) {
    const times = findTimes(line.text)
    if (times) {
      found.times = { ...times, span: [line.start + times.start, line.start + times.end] }
      ledger.place(spanOf(line), 'time')
      return true
    }
  }
  if (afterDay >= 0 && at - afterDay <= 2 && found.place.length === 0 && !committee && !word && !date) takePlaceAfterDay(found, line, ledger)
  return false
}

function sameDay(one: FoundDate, other: FoundDate): boolean {
  return one.day === other.day && one.month === other.month && (one.year ?? other.year) === (other.year ?? one.year)
}

/** "i Regionshuset Viborg, mødelokale F7", "Mødelokale 1", "Rådssalen". */
function takePlaceAfterDay(found: HeadFindings, line: Line, ledger: Ledger): void {
  const prefixed = /^(?:i|på|hos)\s+(?=\S)/.exec(line.text)
  if (/^\d{1,2}[.)]\s/.test(line.text)) return
  const placelike = /lokale|sal(?:en)?\b|rådhus|regions(?:huset|gården)|hospital|sygehus|virtuelt|teams|etage|\bvej \d|gade \d|allé \d|\d{4} \p{Lu}|mødecenter|hus(?:et)?\b|gård(?:en)?\b/iu.test(line.text)
  if ((!prefixed && !placelike) || line.text.length > 160 || /[.!?]$/.test(line.text) && line.text.length > 80) return
  const times = findTimes(line.text)
  if (times && !found.times) found.times = { ...times, span: [line.start + times.start, line.start + times.end] }
  const dash = /^(?:ordinært|ekstraordinært) møde\s*[-–]\s*/i.exec(line.text)
  const from = dash?.[0].length ?? prefixed?.[0].length ?? 0
  const text = line.text.slice(from, times?.start).trim()
  if (text) found.place.push({ text, span: [line.start + from, line.start + from + text.length] })
  ledger.place(spanOf(line), 'place')
}
