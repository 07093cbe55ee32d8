import type { Span } from '../../../documents/rules/content-tree.ts'
import type { Presence } from '../draft.ts'
import type { PeopleLabel } from '../lexicon/people-labels.ts'
import { namesIn, type FoundName } from './names.ts'
import type { PeopleRegister } from './people.ts'
import { sentencesOf } from '../lines/sentences.ts'

const absences: readonly [RegExp, Presence][] = [
  [/\bafbud\b/i, 'apology'],
  [/forlod (?:mødet|lokalet)/i, 'left-early'],
  [/ankom|kom (?:til mødet|kl)|indtrådte/i, 'arrived-late'],
  [/fraværende|ikke til ?stede|ikke mødt|ikke deltog|deltog ikke|bortset fra|undtag(?:en|et)/i, 'absent'],
]
const said = /\bvar mødt|\bafbud\b|deltog\b|forlod mødet|\bfraværende\b|til ?stede\b|ankom\b/i

/** Attendance told in sentences: "Alle var mødt undtagen …, der havde meldt afbud." Returns what was read. */
export function readAttendanceProse(text: string, from: number, to: number, register: PeopleRegister): Span[] {
  const read: Span[] = []
  if (!said.test(text.slice(from, to))) return read
  for (const [start, end] of sentencesOf(text, from, to)) {
    const sentence = text.slice(start, end)
    if (!said.test(sentence)) continue
    const instead = insteadOf.exec(sentence) ?? insteadOfFirst.exec(sentence)
    if (instead && addSubstitute(instead, start, register)) {
      read.push([start, end])
      continue
    }
    const presence = absences.find(([sign]) => sign.test(sentence))?.[1] ?? 'present'
    const staff = /fra (?:administrationen|forvaltningen|direktionen)|desuden deltog|endvidere deltog/i.test(sentence)
    const label: PeopleLabel = {
      capacity: staff ? 'adviser' : 'member',
      presence: presence === 'left-early' || presence === 'arrived-late' ? 'present' : presence,
    }
    const names = namesIn(sentence)
    const remark =
      presence === 'present' || presence === 'left-early' || presence === 'arrived-late'
        ? remarkOf(sentence, names.at(-1)?.end ?? 0)
        : undefined
    for (const { name, party, start: at, end: nameEnd } of names) {
      const person = {
        name,
        nameFrom: 0,
        nameTo: name.length,
        roles: [],
        ...(party ? { party } : {}),
        ...(presence === 'left-early' || presence === 'arrived-late' ? { presence } : {}),
        ...(remark ? { remark } : {}),
      }
      register.add(person, start + at, start + nameEnd, label, undefined)
    }
    if (names.length || /^alle (?:medlemmer )?var mødt/i.test(sentence)) read.push([start, end])
  }
  return read
}

const insteadOf =
  /^(?<who>.{4,60}?) (?:deltog|mødte|deltager) (?:som (?:stedfortræder|suppleant) )?(?:i stedet )?for (?<away>\p{Lu}.{3,60}?)\.?$/u
const insteadOfFirst =
  /^(?:Som (?:stedfortræder|suppleant)|I stedet) for (?<away>\p{Lu}.{3,60}?) (?:deltog|mødte|deltager) (?<who>\p{Lu}.{3,60}?)\.?$/u

/** "Ida Prøve deltog for Ole Mønster": one came, the other did not. */
function addSubstitute({ 0: sentence, groups }: RegExpExecArray, start: number, register: PeopleRegister): boolean {
  const [who, away] = [namesIn(groups!['who']!), namesIn(groups!['away']!)]
  if (who.length !== 1 || away.length !== 1) return false
  const at = start + sentence.lastIndexOf(groups!['away']!)
  const came = start + sentence.lastIndexOf(groups!['who']!)
  const person = (found: FoundName, remark?: string) => ({
    name: found.name,
    nameFrom: 0,
    nameTo: found.end - found.start,
    roles: [],
    ...(found.party ? { party: found.party } : {}),
    ...(remark ? { remark } : {}),
  })
  register.add(
    person(who[0]!, `for ${away[0]!.name}`),
    came + who[0]!.start,
    came + who[0]!.end,
    { capacity: 'substitute', presence: 'present' },
    undefined,
  )
  register.add(person(away[0]!), at + away[0]!.start, at + away[0]!.end, { capacity: 'member', presence: 'absent' }, undefined)
  return true
}

function remarkOf(sentence: string, from: number): string | undefined {
  const remark = sentence
    .slice(from)
    .replace(/^[\s,]+/, '')
    .trim()
    .replace(/\.$/, '')
  return remark.length > 3 && remark.length < 160 ? remark : undefined
}
