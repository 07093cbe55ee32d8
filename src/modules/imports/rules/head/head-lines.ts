import type { Span } from '../../../documents/rules/content-tree.ts'
import { committeeInLine } from './committee-name.ts'
import { findDates, type FoundDate } from '../lines/dates.ts'
import type { HeadFindings } from './head-findings.ts'
import { isFurniture } from '../lexicon/furniture.ts'
import { paperKindOf, paperWord } from '../lexicon/paper-words.ts'
import { spanOf, type Line } from '../lines/lines.ts'
import type { Ledger } from '../accounting/ledger.ts'
import { findTimes } from '../lines/times.ts'

/** Lines without a label: committee, day and time, place after the day. */
export function takeFree(found: HeadFindings, line: Line, at: number, afterDay: number, ledger: Ledger): boolean {
  const word = paperWord.exec(line.text)
  if (word && line.text.length < 200) {
    found.kind ??= { kind: paperKindOf(word[0]), span: [line.start + word.index, line.start + word.index + word[0].length] }
    ledger.place([line.start + word.index, line.start + word.index + word[0].length], 'paper-kind')
  }
  if (/^(?:til|for|fra|af|(?:til )?møde(?:t)? i)$/i.test(line.text)) ledger.place(spanOf(line), 'label')
  const committee = committeeInLine(line.text)
  const date = line.text.length < 220 ? findDates(line.text)[0] : undefined
  if (committee && (!found.committee || (!found.committee.labelled && committee.weight > found.committee.weight))) {
    found.committee = { ...committee, span: [line.start + committee.from, line.start + committee.to], labelled: false }
    ledger.place(spanOf(line), 'label')
  }
  if (committee && /^(?:til )?møde(?:t)? i$/i.test(line.text.slice(0, committee.from).trim())) ledger.place(spanOf(line), 'label')
  if (found.committee && committee?.name.toLowerCase() === found.committee.name.toLowerCase())
    ledger.place([line.start + committee.from, line.start + committee.to], 'committee')
  const dayLine = date !== undefined && (committee !== undefined || word !== null || date.end - date.start + 60 > line.text.length)
  if (date && dayLine) {
    if (!found.date) found.date = { ...date, span: [line.start + date.start, line.start + date.end] }
    const times = findTimes(line.text, date.end, !/^[\s,]*\d{1,2}[:.]\d{2}/.test(line.text.slice(date.end)))
    if (times && !found.times) found.times = { ...times, span: [line.start + times.start, line.start + times.end] }
    const behind = times && /^\s*,?\s+(?:i|på|hos)\s+(\S.{2,100})$/.exec(line.text.slice(times.end))
    const amid = times && /^\s*,?\s+(?:i|på|hos)\s+(\p{Lu}[^:]{2,90}?)[\s,]+(?:kl\.?\s*)?$/iu.exec(line.text.slice(date.end, times.start))
    const amidAt = amid ? line.start + line.text.indexOf(amid[1]!, date.end) : 0
    if (amid?.[1] && found.place.length === 0) found.place.push({ text: amid[1], span: [amidAt, amidAt + amid[1].length] })
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
  if (afterDay >= 0 && at - afterDay <= 2 && found.place.length === 0 && !committee && !word && !date)
    takePlaceAfterDay(found, line, ledger)
  return false
}

function sameDay(one: FoundDate, other: FoundDate): boolean {
  return one.day === other.day && one.month === other.month && (one.year ?? other.year) === (other.year ?? one.year)
}

/** "i Regionshuset Viborg, mødelokale F7", "Mødelokale 1", "Rådssalen". */
function takePlaceAfterDay(found: HeadFindings, line: Line, ledger: Ledger): void {
  const prefixed = /^(?:i|på|hos)\s+(?=\S)/.exec(line.text)
  if (/^\d{1,2}[.)]\s/.test(line.text)) return
  const placelike =
    /lokale|sal(?:en)?\b|rådhus|regions(?:huset|gården)|hospital|sygehus|virtuelt|teams|etage|\bvej \d|gade \d|allé \d|\d{4} \p{Lu}|mødecenter|hus(?:et)?\b|gård(?:en)?\b/iu.test(
      line.text,
    )
  if ((!prefixed && !placelike) || line.text.length > 160 || (/[.!?]$/.test(line.text) && line.text.length > 80)) return
  const times = findTimes(line.text)
  if (times && !found.times) found.times = { ...times, span: [line.start + times.start, line.start + times.end] }
  const dash = /^(?:ordinært|ekstraordinært) møde\s*[-–]\s*/i.exec(line.text)
  const from = dash?.[0].length ?? prefixed?.[0].length ?? 0
  const text = line.text.slice(from, times?.start).trim()
  if (text) found.place.push({ text, span: [line.start + from, line.start + from + text.length] })
  ledger.place(spanOf(line), 'place')
}

/** A committee whose name says nothing of committees stands right over the day: "Forebyggelse og Idræt". */
export function takeAboveDay(found: HeadFindings, lines: readonly Line[], ledger: Ledger): void {
  const at = lines.findIndex(({ start, end }) => start <= found.date!.span[0] && end >= found.date!.span[1])
  const line = lines[at - 1]
  if (
    !line ||
    line.text.length > 70 ||
    !/^\p{Lu}/u.test(line.text) ||
    /[.:;!?\d]$/.test(line.text) ||
    paperWord.test(line.text) ||
    line.text.split(/\s+/).length > 7 ||
    isFurniture(line.text) ||
    ledger.isPlaced(line.start)
  )
    return
  found.committee = { name: line.text, from: 0, to: line.text.length, weight: 1, span: spanOf(line), labelled: false }
  ledger.place(spanOf(line), 'committee')
}

/** "Mødet hævet kl. 18.05" wherever it stands in the head. */
export function takeEnd(found: HeadFindings, line: Line, ledger: Ledger): boolean {
  const end = endOfMeeting(line)
  if (!end) return false
  found.end ??= end
  ledger.place(spanOf(line), 'time')
  return true
}

const startsMeeting = /^møde(?:t)? /i
const endsMeeting = /^møde(?:t|slut)/i
const beginsMeeting = 'mM'
const ended = /\b(?:hævet|slut(?:tede|ter)?|afsluttet|mødeslut)\b/i

/** "Mødet i Sundhedsudvalget begyndte kl. 14.30 og sluttede kl. 17.00." */
export function startOfMeeting(line: Line): { readonly time: string; readonly span: Span } | undefined {
  if (line.text.length > 140 || !beginsMeeting.includes(line.text.charAt(0)) || !startsMeeting.test(line.text)) return undefined
  const word = /\b(?:begyndte|startede|blev åbnet|åbnede) kl/i.exec(line.text)
  const times = word && findTimes(line.text, word.index, false)
  return times ? { time: times.from, span: [line.start + times.start, line.start + times.end] } : undefined
}

export function endOfMeeting(line: Line): { readonly time: string; readonly span: Span } | undefined {
  if (line.text.length > 90 || !beginsMeeting.includes(line.text.charAt(0)) || !endsMeeting.test(line.text) || !ended.test(line.text))
    return undefined
  const word = ended.exec(line.text)
  const times = findTimes(line.text, word && /kl/.test(line.text.slice(word.index)) ? word.index : 0, false)
  return times ? { time: times.to ?? times.from, span: [line.start + times.start, line.start + times.end] } : undefined
}
