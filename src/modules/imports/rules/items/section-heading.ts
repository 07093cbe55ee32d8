import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates, isoDay } from '../lines/dates.ts'
import type { SectionKind } from '../draft.ts'
import { beginsButton, gluedButton } from '../lexicon/furniture.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { sectionKindByStem, sectionKindOf } from '../lexicon/section-headings.ts'
import { isCapitals, plainLabel, type Line } from '../lines/lines.ts'

/** A line, or its beginning, that opens a section. */
export interface SectionHeading {
  readonly kind: SectionKind
  readonly span: Span
  /** Text of the section on the same line begins here. */
  readonly restFrom?: number | undefined
  /** Who concluded and when, where the heading says so. */
  readonly treatment?: HeadingTreatment | undefined
  /** "Direktionen indstiller,": a heading only where no recommendation or conclusion is open already. */
  readonly opensSentence?: boolean | undefined
}

export interface HeadingTreatment {
  readonly committee: string
  readonly committeeSpan: Span
  readonly date: string
  readonly dateSpan: Span
  readonly itemNumber?: string | undefined
}

/** Every heading has the same properties in the same order: reading them is then quick everywhere. */
export function sectionHeading(
  kind: SectionKind,
  span: Span,
  more: { readonly restFrom?: number | undefined; readonly treatment?: HeadingTreatment; readonly opensSentence?: boolean } = {},
): SectionHeading {
  return { kind, span, restFrom: more.restFrom, treatment: more.treatment, opensSentence: more.opensSentence }
}

const ownDecision = /^\p{L}+s beslutning$/u

export function sectionHeadingOf(line: Line): SectionHeading | undefined {
  if (line.text.length > 220 || (line.kind === 'table-row' && (line.cells?.length ?? 0) > 1)) return undefined
  if (
    (line.kind === 'list-item' && line.first && !(line.emphasised && !line.marker)) ||
    (line.kind === 'table-row' && line.text.includes('\t'))
  )
    return undefined
  const glued = beginsButton.includes(line.text.charAt(0)) ? (gluedButton.exec(line.text)?.[0].length ?? 0) : 0
  const text = glued ? line.text.slice(glued) : line.text
  const span: Span = [line.start + glued, line.end]
  const plain = glued && text.length <= 90 ? plainLabel(text) : line.plain
  const kind = plain && (line.kind === 'heading' || !'.!?'.includes(text.charAt(text.length - 1))) ? sectionKindOf(plain) : undefined
  if (kind) return sectionHeading(kind, span)
  if (plain.endsWith('s beslutning') && ownDecision.test(plain) && namesCommittee(plain)) return sectionHeading('conclusion', span)
  return (
    (line.hasDigit && mayTellDay.test(text) ? treatedHeading(text, span) : undefined) ??
    recommending(text, span) ??
    labelled(line, text, span) ??
    stemmed(line, plain, span)
  )
}

/** A year or two numbers in a row: in every day that has its year. */
const mayTellDay = /\d{4}|\d[-./]\d/

/** Forms of a headed outcome, each with a short pattern that it needs: asked first, since few lines with a number have it. */
const treated: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: /^(?:udvalgets |tidligere |foreløbig )?(?:beslutning|referat|behandling|konklusion)/i,
    pattern:
      /^(?:udvalgets |tidligere |foreløbig )?(?:beslutning(?:er|sprotokol)?|referat|behandling|konklusion)(?: fra|,| -)?(?: møde(?:t)?)?(?<in> i| fra| for|,)? (?<who>[^:.]{3,120}?),? (?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) )?(?:den |d\. ?)?(?=\d{1,2}[./-] ?[a-z\d]|\d{4}-\d\d-)/i,
  },
  {
    needs: / (?:beslutning|behandling|indstilling)/i,
    pattern:
      /^(?<who>[^:.]{3,120}?)s? (?:beslutning|behandling|indstilling)(?: af sagen)?,? (?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den |d\. ?)(?=\d)/i,
  },
  {
    needs: /\d{4},? (?:pkt|punkt|sag)/i,
    pattern:
      /^(?<who>[^:,]{3,90}(?:, [^:,\d]{3,40}){0,2}),? (?:den |d\. ?)?(?=\d{1,2}[.-] ?[a-zæøå\d]{2,9}[ -.]*\d{4},? (?:pkt|punkt|sag))/i,
  },
]

/** "Socialudvalget den 08-04-2015": on the line below "Beslutninger". */
export function treatmentLine(line: Line): HeadingTreatment | undefined {
  const match = line.text.length < 110 && !/[:.]$/.test(line.text) ? /^(\p{Lu}[^:.]{3,80}?)(?:,? den |, )(?=\d)/u.exec(line.text) : null
  const date = match && findDates(line.text.slice(match[0].length))[0]
  const iso = date && isoDay(date)
  if (
    !match?.[1] ||
    !iso ||
    date.start !== 0 ||
    !namesCommittee(match[1]) ||
    /(?<!\p{L})(?:blev|har|er|om|under|på|til|fra|møde)(?!\p{L})|ede(?!\p{L})/u.test(match[1]) ||
    match[0].length + date.end < line.text.replace(/[\s:.]+$/, '').length
  )
    return undefined
  return {
    committee: match[1],
    committeeSpan: [line.start, line.start + match[1].length],
    date: iso,
    dateSpan: [line.start + match[0].length, line.start + match[0].length + date.end],
    itemNumber: undefined,
  }
}

/** "Beslutning i Sundhedsudvalget den 23-06-2021", "Behandling i … onsdag den 15. januar 2020, pkt. 1", "Økonomiudvalget, 14. maj 2019, pkt. 88:". */
function treatedHeading(text: string, span: Span): SectionHeading | undefined {
  if (text.length > 170) return undefined
  for (const { needs, pattern } of treated) {
    const match = needs.test(text) ? pattern.exec(text) : null
    const who = match?.groups?.['who']
    if (!match || !who || (!match.groups?.['in'] && !namesCommittee(who)) || (!/^[\p{Lu}§]/u.test(who.trim()) && !namesCommittee(who)))
      continue
    const date = findDates(text.slice(match[0].length))[0]
    if (!date || date.start > 1) continue
    const iso = isoDay(date)
    const after = text.slice(match[0].length + date.end)
    const number = /^[\s,]*(?:pkt\.?|punkt(?:nummer)?|sag(?: nr\.?)?)\s*(\d+(?:\.\d+)?)/i.exec(after)
    if (!iso || after.replace(number?.[0] ?? '', '').replace(/[\s:.,]/g, '').length > 12) continue
    const whoAt = match.index + match[0].indexOf(who)
    const treatment: HeadingTreatment = {
      committee: who.trim().replace(/[,\s]+$/, ''),
      committeeSpan: [span[0] + whoAt, span[0] + whoAt + who.trimEnd().length],
      date: iso,
      dateSpan: [span[0] + match[0].length + date.start, span[0] + match[0].length + date.end],
      itemNumber: number?.[1],
    }
    return sectionHeading('conclusion', span, { treatment })
  }
  return undefined
}

const recommends = /indstil(?:ler|les)\b/

/** "Direktionen indstiller,", "Administrationen indstiller til Økonomiudvalget", "Det indstilles, at". */
function recommending(text: string, span: Span): SectionHeading | undefined {
  if (text.length > 200 || !text.includes('indstil') || !recommends.test(text)) return undefined
  const match =
    /^(?:[^.;]{0,110}\bindstiller(?!\p{L})(?:\s(?:til|over for|overfor|at anbefale|herefter|derfor)\b[^.;]{0,110})?|det indstilles(?: til [^.;]{0,80})?)\s*(?:,?\s*at)?\s*[,:|]*$/iu.exec(
      text,
    )
  return match ? sectionHeading('recommendation', span, { opensSentence: true }) : undefined
}

const inlineKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'recommendation',
  'casePresentation',
  'conclusion',
  'attachments',
  'theme',
  'competence',
  'caseRoute',
  'attendance',
  'economy',
  'legalBasis',
  'summary',
  'background',
  'furtherProcess',
])

const capital = /^[A-ZÆØÅ]/

/** "Beslutningskompetence: Ældre og Sundhed". */
function labelled(line: Line, text: string, span: Span): SectionHeading | undefined {
  const colon = text.indexOf(':')
  if (colon < 3 || colon > 46 || !capital.test(text)) return undefined
  const kind = sectionKindOf(plainLabel(text.slice(0, colon)))
  if (!kind || !inlineKinds.has(kind)) return undefined
  const rest = text.slice(colon + 1)
  const from = span[0] + colon + 1 + (rest.length - rest.trimStart().length)
  return sectionHeading(kind, [span[0], span[0] + colon + 1], { restFrom: from < line.end ? from : undefined })
}

function stemmed(line: Line, plain: string, span: Span): SectionHeading | undefined {
  if (plain === '' || (line.kind !== 'heading' && !line.emphasised && !isCapitals(line.text))) return undefined
  if (/^\d/.test(plain)) return undefined
  const kind = sectionKindByStem(plain)
  return kind && !/[.!?]$/.test(line.text) ? sectionHeading(kind, span) : undefined
}
