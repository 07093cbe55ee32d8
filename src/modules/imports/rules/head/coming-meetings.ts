import { meetingHint } from '../lexicon/pattern-parts.ts'
import { findDates, findDatesInLine, isoDay, nearestYear, type FoundDate } from '../lines/dates.ts'
import type { Doubt, DraftComingMeeting } from '../draft.ts'
import { namesCommittee, sameCommittee } from '../lexicon/committees.ts'
import { pieceOf, type Line } from '../lines/lines.ts'
import { sentencesOf } from '../lines/sentences.ts'
import { findTimes } from '../lines/times.ts'
import type { Span } from '../../../documents/rules/content-tree.ts'

const announces =
  /\b(?:næste|kommende|næstkommende|nye|fremtidige|øvrige|planlagte|ordinære?)\b.{0,40}\bmøde(?:r|datoer|dato)?|mødedatoer|mødeplan(?:en)?|mødekalender|(?:afholdes|holdes|er) (?:der )?(?:følgende )?møder?\b|møder? i .{3,60} på følgende|følgende (?:datoer|dage|møder)|møderne (?:afholdes|holdes|ligger)|datoe?r?(?:ne)? for \p{L}*møderne/iu
const nextMeeting =
  /\bnæste\b(?: \p{L}+){0,3} (?:\p{L}*|[A-ZÆØÅ]+-)møde\b|\bkommende\b(?: \p{L}+){0,2} møde\b|^(?:næste møde|møde)\b|\bmødes (?:en sidste gang|igen|næste gang)\b|\b(?:holder|afholder) (?:sit|det) (?:første|næste|sidste|andet|tredje) møde\b/iu
/** "Sundhedsråd Fjordland holder sit første møde …": theirs, not the paper's own committee's. A bare "Rådet" names nobody. */
const holds = /^(\p{Lu}(?:\S{14,}|\S* .{2,70}?)) (?:holder|afholder) (?:sit|et|sine)\s/u
/** "SSU holder møde …", "Næste KLU-møde …": a committee that is called by its short name. */
const shortHolds = /^(\p{Lu}{2,5}) (?:holder|afholder|mødes|har)\s.{0,30}?\bmøde\b|^(\p{Lu}{2,5}) mødes\s/u
const nextOfShort = /\b[Nn]æste (\p{Lu}{2,5})-møde\b/u
const meetingIn = /\b[Mm]øder? i (\p{Lu}.{2,80}?)(?=\s+(?:på|den|d\.|er|afholdes|holdes)\s|[.:,]|$)/u

export interface ComingMeetings {
  readonly meetings: readonly DraftComingMeeting[]
  readonly doubts: readonly Doubt[]
  readonly spans: readonly Span[]
}

/**
 * Days of meetings to come: lists under a line that announces them, and "Næste møde er …".
 *
 * @param reported the committee that a note's item reports on: its next meeting is meant
 * @param paper where short names are introduced
 */
export function comingMeetingsIn(
  lines: readonly Line[],
  listTitle: string | undefined,
  after: string | undefined,
  own: string | undefined,
  reported?: string,
  paper: readonly Line[] = lines,
): ComingMeetings {
  const meetings: DraftComingMeeting[] = []
  const doubts: Doubt[] = []
  const spans: Span[] = []
  let announcing = listTitle !== undefined && /møde(?:plan|kalender|datoer)|næste møde|kommende møder/i.test(listTitle)
  let committee: string | undefined = reported
  for (const line of lines.filter(maySay).flatMap(inSentences)) {
    const announced = line.text.includes(meetingHint) && announces.test(line.text)
    if (announced || line.text.endsWith(':')) {
      announcing = announced
      const named = meetingIn.exec(line.text)?.[1]
      committee = named && namesCommittee(named) && !(own && sameCommittee(named, own)) ? named : reported
    } else if (announcing && line.kind === 'heading') announcing = /møde/i.test(line.text)
    if (!line.hasDigit) continue
    const dates = findDatesInLine(line)
    if (!dates.length || !after) continue
    const single = nextMeeting.test(line.text) || shortHolds.test(line.text)
    const inList = announcing && (dates[0]!.start < 24 || announced || /^(?:\S+\s){0,4}$/.test(line.text.slice(0, dates[0]!.start)))
    if (!single && !inList) continue
    if (/^(?:sidste )?(?:frist(?:en)?|deadline)\b/i.test(line.text)) continue
    if (
      /\b(?:frist|deadline|referat|blev|godkendt|drøftede|senest|forslag|fra)\b/i.test(line.text) &&
      !/\bnæste (?:\p{L}+-?)?møde\b/iu.test(line.text)
    )
      continue
    const short = shortHolds.exec(line.text) ?? nextOfShort.exec(line.text)
    const holder = short ? inFull(short[1] ?? short[2]!, paper) : holds.exec(line.text)?.[1]
    const whose = holder && namesCommittee(holder) && !(own && sameCommittee(holder, own)) ? holder : committee
    for (const date of single && !inTable(line) ? datesOfNext(line.text, dates) : dates) {
      const year = date.year ?? nearestYear(date, after)
      const iso = isoDay(date, year < Number(after.slice(0, 4)) || (isoDay(date, year) ?? '') <= after ? (date.year ?? year + 1) : year)
      if (!iso || iso <= after || meetings.some((meeting) => meeting.date === iso && meeting.committee === whose)) continue
      const times = timesAfter(line.text, date.end)
      const place = /^[\s,]*(?:i|på|hos) (\p{Lu}[\p{L}\d ,-]{2,60}?)[.]?$/u.exec(line.text.slice(times?.end ?? date.end))?.[1]
      const span: Span = [line.start + date.start, line.start + (times?.end ?? date.end)]
      spans.push(span)
      if (date.year === undefined)
        doubts.push({
          code: 'imports/year-assumed',
          values: { date: iso },
          field: `/meeting/comingMeetings/${meetings.length}/date`,
          spans: [span],
        })
      meetings.push({
        date: iso,
        ...(times ? { start: times.from, ...(times.to ? { end: times.to } : {}) } : {}),
        ...(whose ? { committee: whose } : {}),
        ...(place ? { place } : {}),
        places: {
          date: [[line.start + date.start, line.start + date.end]],
          ...(times ? { start: [[line.start + times.start, line.start + times.end]] } : {}),
        },
      })
    }
  }
  return { meetings, doubts, spans }
}

/** What the paper itself said that a short name stands for: "Sundhedssamarbejdsudvalget (SSU)". */
function inFull(short: string, lines: readonly Line[]): string {
  for (const { text } of lines) {
    const at = text.indexOf(` (${short})`)
    const named = at < 0 ? undefined : text.slice(0, at).replace(/^.*\b(?:i|af|fra|til) (?=\p{Lu})/u, '')
    if (named && /^\p{Lu}.{3,80}$/u.test(named) && namesCommittee(named)) return named
  }
  return short
}

/** Only such a line can announce meetings, end an announcement, or say a day. */
function maySay({ hasDigit, kind, text }: Line): boolean {
  return hasDigit || kind === 'heading' || text.endsWith(':') || text.includes(meetingHint)
}

/** A paragraph's sentences, each as a line of its own. */
function inSentences(line: Line): Line[] {
  if (line.text.length < 160) return [line]
  if (!line.hasDigit) return []
  return sentencesOf(line.text, 0, line.text.length).map(([from, to]) => pieceOf(line, from, to))
}

function inTable(line: Line): boolean {
  return line.kind === 'table-row' || line.kind === 'list-item'
}

/** The day of "Næste møde er …", not the deadline or the other day that the same line tells. */
function datesOfNext(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const at = nextMeeting.exec(text)?.index ?? 0
  const next = dates.find(({ start }) => start >= at)
  return next && !/\b(?:senest|inden|frist)\b[^.]*$/i.test(text.slice(at, next.start)) ? [next] : []
}

function timesAfter(text: string, from: number) {
  const near = text.slice(from, from + 60)
  const next = findDates(near)[0]
  const window = next ? near.slice(0, next.start) : near
  const times = findTimes(window, 0, !/^[\s,|]*(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?[-–]\s?\d{1,2})/.test(window))
  return times && { ...times, start: from + times.start, end: from + times.end }
}
