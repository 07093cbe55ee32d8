import type { BuiltItem } from './item.ts'
import { readAttendanceProse } from '../people/attendance-prose.ts'
import type { DraftRemark } from '../draft.ts'
import { peopleLabelOf, type PeopleLabel } from '../lexicon/people-labels.ts'
import { plainLabel } from '../lines/lines.ts'
import { peopleInLine } from '../people/people-entries.ts'
import type { PeopleRegister } from '../people/people.ts'
import { readPersonLine } from '../people/person-line.ts'

/**
 * People who stand in the items: lists of those present in the first item, and those absent in every item.
 *
 * Someone absent in one item only was at the meeting; the item says so, the meeting's list does not.
 */
export function addPeopleOfItems(built: readonly BuiltItem[], text: string, register: PeopleRegister): void {
  const listed = listsPresence(built)
  for (const { sections } of built) {
    for (const { kind, headingLine, heading, lines } of sections) {
      if (kind !== 'attendance' || !heading || !headingLine) continue
      const named = headingLine.text.slice(heading.span[0] - headingLine.start, heading.span[1] - headingLine.start)
      const label = peopleLabelOf(plainLabel(named))
      if (!label || label.presence === 'absent' || (label.presence === 'apology' && built.length > 1 && !listed)) continue
      const group = label.whole ? undefined : named.replace(/[\s:]+$/, '')
      for (const line of lines)
        for (const { from, to, person } of peopleInLine(line.text)) register.add(person, line.start + from, line.start + to, label, group)
    }
  }
  for (const item of built) addPeopleOfAttendance(item, text, register)
  addAlwaysAbsent(built, register)
}

/** "1. Mødedeltagere": an item that is the list of those present, and whose outcome says who was not. */
function addPeopleOfAttendance({ item, sections }: BuiltItem, text: string, register: PeopleRegister): void {
  const label = peopleLabelOf(plainLabel(item.title))
  if (!label?.whole && label?.presence !== 'absent' && label?.presence !== 'apology') return
  for (const { kind, lines } of sections) {
    if (kind === 'conclusion') {
      for (const line of lines) readAttendanceProse(text, line.start, line.end, register)
    } else if (kind === 'casePresentation' || kind === 'other' || kind === 'summary')
      for (const line of lines)
        for (const { from, to, person } of peopleInLine(line.text))
          register.add(person, line.start + from, line.start + to, label, undefined)
  }
}

/** Whether some item holds the list of those present: then its "Afbud" is the meeting's, not the item's. */
function listsPresence(built: readonly BuiltItem[]): boolean {
  return built.some(({ sections }) =>
    sections.some(
      ({ kind, headingLine }) =>
        kind === 'attendance' &&
        /^(?:deltagere|mødedeltagere|til ?stede|mødeleder|fremmødte|medlemmer|(?:i mødet|følgende) deltog)/i.test(headingLine?.text ?? ''),
    ),
  )
}

function addAlwaysAbsent(built: readonly BuiltItem[], register: PeopleRegister): void {
  const concluded = built.filter(({ item }) => item.conclusion)
  const counts = new Map<string, { remark: DraftRemark; count: number }>()
  for (const { item } of concluded) {
    for (const remark of item.notParticipating) {
      const name = readPersonLine(remark.text)?.name
      if (!name || remark.text.length > 90) continue
      const seen = counts.get(name)
      counts.set(name, { remark: seen?.remark ?? remark, count: (seen?.count ?? 0) + 1 })
    }
  }
  const absent: PeopleLabel = { capacity: 'member', presence: 'absent' }
  for (const [name, { remark, count }] of counts) {
    const known = register.find(name)
    if (count < concluded.length || (known && known.presence !== 'present')) continue
    const span = remark.places['text']?.[0]
    const person = readPersonLine(remark.text)
    if (span && person) register.add(person, span[0], span[1], absent, known?.group)
  }
}
