import { actorFirst } from './actor-first.ts'
import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates, isDay, isoDay, nearestYear } from '../lines/dates.ts'
import { monthOf } from '../lexicon/months.ts'
import type { DraftFollowUp } from '../draft.ts'
import { stretchesOf } from '../items/item-attendance.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { agreed, background, duty, future, setsLimit, unbinding } from '../lexicon/duties.ts'
import type { Line } from '../lines/lines.ts'
import { collapsed, sentencesOf } from '../lines/sentences.ts'

/** Where the sentences stand decides how much a word weighs. */
export type DutyContext = 'conclusion' | 'process' | 'report'

/** Sentences that bind someone to do something: decided, or planned with a verb of duty, and not merely told as history. */
export function followUpsIn(
  text: string,
  lines: readonly Line[],
  context: DutyContext,
  meetingDate: string | undefined,
  item: number | undefined,
): DraftFollowUp[] {
  const found: DraftFollowUp[] = []
  for (const [from, to] of stretchesOf(lines)) {
    const piece = text.slice(from, to)
    if (!duty.test(piece) && !agreed.test(piece) && !setsLimit(piece)) continue
    for (const [start, end] of sentencesOf(text, from, to)) {
      const sentence = text.slice(start, end)
      if (!commits(sentence, context, meetingDate)) continue
      const due = dueIn(sentence, start, meetingDate)
      const responsible = responsibleIn(sentence, start)
      found.push({
        text: collapsed(sentence),
        ...(item === undefined ? {} : { item }),
        ...(due ? { due: due.date } : {}),
        ...(responsible ? { responsible: responsible.name } : {}),
        places: { text: [[start, end]], ...(due ? { due: [due.span] } : {}), ...(responsible ? { responsible: [responsible.span] } : {}) },
      })
    }
  }
  return found
}

function commits(sentence: string, context: DutyContext, meetingDate: string | undefined): boolean {
  if (sentence.length < 18 || sentence.length > 700 || /^(?:fraværende|afbud|næste .{0,20}møde)/i.test(sentence) || /[?:]$/.test(sentence))
    return false
  if (unbinding.test(sentence) || isRequest(sentence)) return false
  if (agreed.test(sentence)) return true
  const binds = duty.test(sentence)
  const ahead = future.test(sentence)
  if (!binds && !(ahead && setsLimit(sentence))) return false
  if (background.test(sentence) && !setsLimit(sentence)) return false
  if (context === 'report')
    return (
      (responsibleIn(sentence, 0) !== undefined && binds) ||
      (/\bvil\b.*\b(?:blive|drøfte|tage|udarbejde|få)|\bskal\b.*\binddrages|forelægges|startes på|fremsendes|planlægges/i.test(sentence) &&
        !/\bi dag\b/i.test(sentence)) ||
      (setsLimit(sentence) && hasDate(sentence, meetingDate))
    )
  if (
    /\bpå mødet(?! (?:den|d\.|i))(?!\p{L})|\bnedenfor\b|^punktet\b|i forbindelse med$|\ber der .{0,40}\bunder udarbejdelse\b/iu.test(
      sentence,
    )
  )
    return false
  return true
}

/** What one member asks for binds no one; what the committee asks for does, and so does what is laid on someone named. */
function isRequest(sentence: string): boolean {
  const asked = /^(.{3,90}?) (?:bad om|opfordrede til|anmodede om|ønskede|efterlyste|foreslog)(?!\p{L})/u.exec(sentence)
  return asked !== null && !namesCommittee(asked[1]!) && !/(?:formandskabet|klyngen|mødet)$/i.test(asked[1]!)
}

function hasDate(sentence: string, meetingDate: string | undefined): boolean {
  return findDates(sentence).some(
    (date) => (isoDay(date, date.year ?? (meetingDate ? nearestYear(date, meetingDate) : undefined)) ?? '') > (meetingDate ?? ''),
  )
}

const monthEnd =
  /inden (?:udgangen|slutningen) af (?:(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: (20\d\d))?|(20\d\d)|året)/i

/** "inden udgangen af januar 2024", "inden udgangen af 2021". */
function endOfMonth(
  sentence: string,
  start: number,
  meetingDate: string | undefined,
): { readonly date: string; readonly span: Span } | undefined {
  const match = monthEnd.exec(sentence)
  if (!match) return undefined
  const month = match[1] ? monthOf(match[1])! : 12
  const year = match[2] ?? match[3] ?? (meetingDate && String(nearestYear({ start: 0, end: 0, day: 28, month }, meetingDate)))
  if (!year) return undefined
  const day = [31, 30, 29, 28].find((candidate) => isDay(candidate, month, Number(year)))!
  return { date: `${year}-${String(month).padStart(2, '0')}-${day}`, span: [start + match.index, start + match.index + match[0].length] }
}

/** The first day that lies ahead of the meeting; "inden udgangen af januar 2024" is the month's last day. */
export function dueIn(
  sentence: string,
  start: number,
  meetingDate: string | undefined,
): { readonly date: string; readonly span: Span } | undefined {
  const ahead = findDates(sentence).flatMap((date) => {
    const iso = isoDay(date, date.year ?? (meetingDate ? nearestYear(date, meetingDate) : undefined))
    return iso &&
      (!meetingDate || iso > meetingDate) &&
      !/(?:træder i kraft|gælder fra|gælder til|udløber|ophører|indtil|siden)[^.,]{0,20}$/i.test(sentence.slice(0, date.start))
      ? [{ date: iso, span: [start + date.start, start + date.end] as Span }]
      : []
  })
  return endOfMonth(sentence, start, meetingDate) ?? ahead[0]
}

const subject =
  /(?:^|[,;]\s(?:og\s|hvorefter\s|idet\s)?|^(?:herefter|derefter|desuden|efterfølgende|endvidere|efter mødet) \p{L}+\s)(?<who>\p{Lu}[\p{L}-]*(?:(?:\s|,\s|\sog\s)\p{L}[\p{L}-]*){0,6}?)\s(?:laver|ønsker|udarbejder|vender|frem?sender|sender|eftersender|undersøger|indhenter|indkalder|følger|tager stilling|fremlægger|forelægger|nedsætter|igangsætter|arbejder|udpeger|sørger|sikrer|planlægger|afklarer|belyser|koordinerer|kontakter|samler|bad|skal|vil|får|må gerne|bedes|anmodes|forventes|orienterer|inviterer|evaluerer|drøfter|udsender|indarbejder|gennemfører|formidler|besluttede)\b/u
const inverted =
  /\b(?:udarbejder|fremsender|indhenter|samler|undersøger|udsender|sender|tager|indkalder|planlægger|igangsætter|skal|vil)\s(?<who>\p{L}*(?:sekretariatet|forvaltningen|administrationen|udvalget|klynge\p{L}*|gruppen|direktionen|kommunerne|regionen|hospitalet))\b/u

/** A name that runs over a verb is a whole clause. */
const holdsVerb = /\s(?:tog|er|har|blev|godkendte|drøftede|besluttede|anbefalede|tiltrådte)\s/

/** Who is to act, as written; impersonal words ("der", "det") name no one. */
export function responsibleIn(sentence: string, start: number): { readonly name: string; readonly span: Span } | undefined {
  const asked = /\b(?:bad|anmodede|opfordrede|pålagde|beder|anmoder) (?<who>\p{L}+(?:en|et|ne))(?!\p{L})/u.exec(sentence)
  const turned = asked ?? inverted.exec(sentence)
  const plain = subject.exec(sentence)
  const match =
    !asked &&
    plain &&
    !/^(?:Der|Det|Dette|Den|De|Disse)$|^(?:Der|Drøftelsen|Herefter|Derefter|Aftalen|Dette notat|Sagen|Punktet|Næste|På|I|For|Når|Efter|Hvis|Ad|Yderligere|Desuden|Oplægget|Med|Ved|Der|Som|Udover|Ud)(?!\p{L})/u.test(
      plain.groups!['who']!,
    )
      ? plain
      : turned
  const name = match?.groups?.['who'] ?? undefined
  if (!match || !name || (match === plain && holdsVerb.test(name))) return actorFirst(sentence, start)
  if (
    match === plain &&
    (/^\p{Lu}\p{L}*(?:ets|ens|nes)$/u.test(name) ||
      (/ (?:skal|vil)$/.test(match[0]) && /^\s(?:ikke )?\p{L}{3,}es(?!\p{L})/u.test(sentence.slice(match.index + match[0].length))))
  )
    return undefined
  const at = start + match.index + match[0].indexOf(name)
  return { name: name.replace(/\s+/g, ' '), span: [at, at + name.length] }
}
