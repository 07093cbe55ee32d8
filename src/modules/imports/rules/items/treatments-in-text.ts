import type { Span } from '../../../documents/rules/content-tree.ts'
import { committeesIn } from '../head/committee-list.ts'
import { findDates, isoDay, nearestYear } from '../lines/dates.ts'
import type { DraftTreatment } from '../draft.ts'
import { namesCommittee } from '../lexicon/committees.ts'

const planned =
  /(?:(?<!\p{L})(?:[Ss]agen|[Pp]unktet|[Ff]orslaget|[Pp]lanen|[Ss]trategien|[Aa]ftalen|[Ii]ndstillingen|[Pp]olitikken|[Bb]udgettet)\s+(?:behandles|sendes|oversendes|går videre|skal behandles)|(?<!\p{L})(?:forelægges|fremlægges|genbehandles|oversendes|forelægge sagen))(?:\s(?:også|herefter|derefter|efterfølgende|parallelt|samtidig|videre|tillige|på ny|i|for|til|af|nu))*\s+(?<who>\p{L}[^.:;]{1,200}?)(?=\s+(?:til (?:godkendelse|beslutning|orientering|behandling|drøftelse|efterretning)|i (?:20\d\d|foråret|efteråret|sommeren|vinteren|\d\. kvartal|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|på (?:møde|deres|et)|inden|med henblik)|[.;:]|$)/u
const held =
  /(?:^|\s)(?:på (?:seneste |sidste )?møde(?:t)? )?(?:i )?(?<who>\p{Lu}[\p{L}-]+(?:(?: |, | og |- og )\p{L}[\p{L}-]*){0,7}?) (?<verb>blev (?:udvalget )?orientere(?:t|de)|orienteredes|besluttede|drøftede|godkendte|behandlede|tiltrådte|vedtog|har drøftet|har godkendt|har behandlet|sendte|anbefalede|udsatte|tog)\b/u
const heldIn =
  /(?:^|\s)på (?:seneste |sidste )?møde(?:t)? i (?<who>\p{Lu}[\p{L}-]+(?:(?: |, | og |- og )\p{L}[\p{L}-]*){0,7}?) (?:den|d\.)?\s?\d{1,2}\. \p{L}+(?: \d{4})? (?<verb>blev \p{L}+ orientere(?:t|de)|blev (?:det )?\p{L}+)/iu
const passive =
  /\bblev (?<verb>drøftet og godkendt|godkendt|drøftet|behandlet|besluttet|vedtaget|orienteret|udsat) .{0,60}?(?:den|d\.) ?(?=\d)/
const inCommittee = /^\s*i (?<who>\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]*){0,6})/u

const verbs = /\b(?:blev|besluttede|drøftede|godkendte|behandlede|tiltrådte|vedtog|har|sendte|anbefalede|udsatte|tog|orienteredes)\b/
const mayPlan = /elægges|behandles|sendes|går videre|elægge sagen/

/** Whether any sentence of a text can tell of one. */
export function mayTellTreatment(text: string): boolean {
  return mayPlan.test(text) || verbs.test(text)
}

/** Treatments told in a sentence: "Byrådet besluttede 29. marts 2023, at …", "Sagen forelægges parallelt for …". */
export function treatmentsInSentence(
  text: string,
  [start, end]: Span,
  meetingDate: string | undefined,
  subject: string | undefined,
): DraftTreatment[] {
  const sentence = text.slice(start, end)
  if (sentence.length > 900) return []
  const found: DraftTreatment[] = []
  const plan = mayPlan.test(sentence) ? planned.exec(sentence) : null
  if (plan?.groups?.['who'] && !/\bikke\b/.test(plan[0])) found.push(...plannedIn(plan, sentence, start, meetingDate))
  const date = verbs.test(sentence) ? findDates(sentence)[0] : undefined
  const iso = date && isoDay(date, date.year ?? (meetingDate ? nearestYear(date, meetingDate) : undefined))
  if (!date || !iso || (meetingDate && iso >= meetingDate)) return found
  const told = held.exec(sentence) ?? heldIn.exec(sentence)
  const said = told?.groups?.['who']
  const places = { date: [[start + date.start, start + date.end]] as Span[] }
  if (
    told &&
    said &&
    !/^(?:Udvalget|Klyngen|Gruppen|Rådet|Det|Den|Der)$/.test(said) &&
    (namesCommittee(said) || sameName(said, subject) || /^\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)* og \p{Lu}\p{L}+$/u.test(said)) &&
    date.start - told.index < 260 &&
    isNear(sentence, told, date.start)
  ) {
    const from = start + told.index + told[0].indexOf(said)
    found.push({
      committee: said,
      date: iso,
      outcome: told.groups!['verb']!,
      state: 'held',
      places: { ...places, committee: [[from, from + said.length]] },
    })
    return found
  }
  const done = passive.exec(sentence)
  const after = done && inCommittee.exec(sentence.slice(date.end))
  if (done?.groups?.['verb'] && after?.groups?.['who'] && namesCommittee(after.groups['who'])) {
    const who = after.groups['who']
    const from = start + date.end + after[0].indexOf(who)
    found.push({
      committee: who,
      date: iso,
      outcome: done.groups['verb'],
      state: 'held',
      places: { ...places, committee: [[from, from + who.length]] },
    })
  }
  return found
}

/** The day belongs to the verb when it follows in the same clause, "på møde(t)" or directly. */
function isNear(sentence: string, told: RegExpExecArray, day: number): boolean {
  const between = sentence.slice(told.index + told[0].length, day)
  if (day < told.index + told[0].length) return true
  return (
    /(?:møde(?:t)?|den|d\.|\s)\s*(?:den|d\.)?\s*$/i.test(between) &&
    !/\b(?:inden|frist|pr\.|fra|til|trådte|gælder|indtil|senest)\s*(?:den|d\.)?\s*$/i.test(between) &&
    between.length < 160
  )
}

function sameName(name: string, subject: string | undefined): boolean {
  return subject !== undefined && name.toLowerCase() === subject.toLowerCase()
}

function plannedIn(plan: RegExpExecArray, sentence: string, start: number, meetingDate: string | undefined): DraftTreatment[] {
  const who = plan.groups!['who']!
  const at = plan.index + plan[0].indexOf(who)
  const dates = findDates(sentence.slice(at).split(/[.;]\s+(?=\p{Lu})/u)[0]!).map((date) => ({ ...date, at: at + date.start }))
  // "X den 11. juni og Y den 18. juni": each with its own day.
  if (dates.length > 0) {
    let from = at
    return dates.flatMap((date) => {
      const iso = isoDay(date, date.year ?? (meetingDate ? nearestYear(date, meetingDate) : undefined))
      const name = /^(?:[\s,]|(?:og|for|i|samt)(?=\s))*(.+?)\s*(?:på møde\s*)?(?:den|d\.)?\s*$/.exec(sentence.slice(from, date.at))?.[1]
      const nameAt = name ? sentence.indexOf(name, from) : -1
      from = at + date.end
      if (!name || !iso || nameAt < 0 || !namesCommittee(name)) return []
      return [
        {
          committee: name,
          date: iso,
          state: 'planned' as const,
          places: {
            committee: [[start + nameAt, start + nameAt + name.length]] as Span[],
            date: [[start + date.at, start + at + date.end]] as Span[],
          },
        },
      ]
    })
  }
  const only = dates[0]
  const iso = only && isoDay(only, only.year ?? (meetingDate ? nearestYear(only, meetingDate) : undefined))
  return committeesIn(who, start + at)
    .filter(({ name }) => !/^(?:udvalget|klyngen|gruppen|rådet)$/i.test(name))
    .filter(({ name }) => namesCommittee(name) || /^\p{Lu}\p{L}+(?:,? (?:og )?\p{Lu}?\p{L}+)*$/u.test(name))
    .map(({ name, span }) => ({
      committee: name,
      ...(iso ? { date: iso } : {}),
      state: 'planned' as const,
      places: { committee: [span], ...(iso && only ? { date: [[start + only.at, start + at + only.end]] as Span[] } : {}) },
    }))
}
