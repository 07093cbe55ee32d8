import { dayOrHour, headlineLead, headlineTail, jointMeeting } from '../lexicon/pattern-parts.ts'
import { findDates } from '../lines/dates.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { meetingLabelOf } from '../lexicon/meeting-labels.ts'
import { paperWord } from '../lexicon/paper-words.ts'
import { isOrganisation } from '../lexicon/organisations.ts'
import { isName } from '../people/names.ts'
import { plainLabel } from '../lines/lines.ts'

/** A committee's name inside a line of the head, with how much speaks for it. Offsets are into the line. */
export interface FoundCommittee {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly weight: number
}

const ends = `(?=\\s+(?:${dayOrHour})\\s|\\s*[,–-]?\\s+\\d{1,2}[.\\s-]|\\s+til\\s|\\s*$)`
const afterMeeting = new RegExp(`(?:^|\\s)${jointMeeting}(?:\\s+nr\\.?\\s*\\d+)?\\s+(?:i|for|med)\\s+(.{3,100}?)${ends}`, 'i')
const mayMeet = /møde/i
const beforeMeeting = /^(?:(?:møde)?referat (?:fra|af|for|til) |dagsorden (?:for|til|fra) )?(.{3,80}?)s?\s+møde\s+(?:den|d\.|\d)/i

export function committeeInLine(text: string): FoundCommittee | undefined {
  if (text.length > 200 || text.length < 3) return undefined
  const speaksOfMeeting = mayMeet.test(text)
  const meeting = speaksOfMeeting ? afterMeeting.exec(text) : null
  if (meeting?.[1])
    return found(text, meeting.index + meeting[0].indexOf(meeting[1], meeting[0].search(/\s(?:i|for|med)\s/i)), meeting[1], 8)
  const before = speaksOfMeeting ? beforeMeeting.exec(text) : null
  if (before?.[1] && /^\p{Lu}/u.test(before[1]) && !paperWord.test(before[1])) return found(text, text.indexOf(before[1]), before[1], 6)
  const cut = partsOf(text)
  if (cut) return cut
  if (!namesCommittee(text) || isName(text) || text.length > 110) return undefined
  if (/[.!?]$|\bsagsnr|https?:|@|:\s/.test(text) || /(?<!\p{L})(?:der|som|du|kan|findes|skal|vil)(?!\p{L})/iu.test(text)) return undefined
  const { from, to } = stripped(text, 0, text.length)
  return found(text, from, text.slice(from, to), /^\p{Ll}/u.test(text) ? 2 : 4)
}

const betweenDashes = /(?:(?!\s[-–|•]\s).)+/g

/** "Sundhedsudvalget - Referat - 25. oktober 2016", "REFERAT Ældrerådet d. 05-03-2026": what is left without word and day. */
function partsOf(text: string): FoundCommittee | undefined {
  const word = paperWord.exec(text)
  const date = findDates(text)[0]
  if (!word && !date) return undefined
  let best: FoundCommittee | undefined
  betweenDashes.lastIndex = 0
  for (let part = betweenDashes.exec(text); part; part = betweenDashes.exec(text)) {
    const { from, to } = stripped(text, part.index, part.index + part[0].length)
    const rest = text.slice(from, to)
    if (
      rest.length < 3 ||
      /^(?:${kindOfMeeting})?\s*møde$/i.test(rest) ||
      meetingLabelOf(plainLabel(rest)) ||
      /^dagsord[e]?ner/i.test(rest) ||
      /^\d/.test(rest)
    )
      continue
    const candidate = found(text, from, rest, namesCommittee(rest) ? 7 : word && date ? 5 : 3)
    if (candidate && (!best || candidate.weight > best.weight)) best = candidate
  }
  return best
}

function stripped(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  let start = from
  let end = to
  const date = findDates(text.slice(start, end))[0]
  if (date && date.start > 0) end = start + date.start
  else if (date && date.start === 0) start += date.end
  start += /^\s*dagsord(?:e)?ner og referater\s+(?:fra |for |i )?(?=\S)/i.exec(text.slice(start, end))?.[0].length ?? 0
  start += /^\s*til medlemmer(?:ne)? af\s+/i.exec(text.slice(start, end))?.[0].length ?? 0
  for (let again = 0; again < 2; again++) start += headlineLead.exec(text.slice(start, end))?.[0].length ?? 0
  const tail = /[\s,–:(-]*(?:\b(?:den|d\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)[\s.]*){0,2}[\s,–:(-]*$/i.exec(
    text.slice(start, end),
  )
  if (tail) end = start + tail.index
  const word = headlineTail.exec(text.slice(start, end))
  if (word) end = start + word.index
  while (start < end && /[\s–:-]/.test(text[start]!)) start++
  return { from: start, to: Math.max(start, end) }
}

function found(text: string, from: number, name: string, weight: number): FoundCommittee | undefined {
  const trimmed = name.trim().replace(/[.,:;]+$/, '')
  if (trimmed.length < 3 || trimmed.length > 100 || /\p{Ll}\p{Lu}/u.test(trimmed) || from < 0 || !/\p{L}{2}/u.test(trimmed))
    return undefined
  if (weight < 8 && isOrganisation(trimmed) && !namesCommittee(trimmed)) return undefined
  const at = text.indexOf(trimmed, Math.max(0, from))
  return at < 0 ? undefined : { name: trimmed.replace(/\s+/g, ' '), from: at, to: at + trimmed.length, weight }
}
