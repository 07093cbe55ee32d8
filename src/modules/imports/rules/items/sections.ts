import type { DraftRecordReference, SectionKind } from '../draft.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { strongKinds } from '../lexicon/section-headings.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { isCapitals, pieceOf, type Line } from '../lines/lines.ts'
import { peopleInLine } from '../people/people-entries.ts'
import { continuesPerson } from '../people/person-line.ts'
import { sectionHeading, treatmentLine, type HeadingTreatment, type SectionHeading } from './section-heading.ts'

/** A stretch of an item under one heading. */
export interface SectionPart {
  readonly kind: SectionKind
  readonly heading?: SectionHeading | undefined
  /** The line the heading stands on. */
  readonly headingLine?: Line | undefined
  /** Text on the heading's own line, as a line of its own, comes first. */
  readonly lines: Line[]
}

/** Every part has the same properties in the same order: reading them is then quick everywhere. */
export function sectionPart(kind: SectionKind, lines: Line[], heading?: SectionHeading, headingLine?: Line): SectionPart {
  return { kind, heading, headingLine, lines }
}

/** What an item tells of its matter, before and beside what was decided. */
export const isOfCase = ({ kind }: SectionPart) => kind !== 'conclusion' && kind !== 'attachments' && kind !== 'attendance'

export interface SectionedItem {
  readonly sections: readonly SectionPart[]
  /** Lines of case numbers and openness. */
  readonly meta: readonly Line[]
  readonly records: readonly DraftRecordReference[]
  readonly open: boolean | undefined
  readonly furniture: readonly Line[]
}

/** @param isOwn whether a headed outcome is this meeting's own; others under a heading for the route belong to the route */
export function splitSections(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  isOwn: (treatment: HeadingTreatment) => boolean,
): SectionedItem {
  const sections: SectionPart[] = []
  const meta: Line[] = []
  const furniture: Line[] = []
  const records: DraftRecordReference[] = []
  let open: boolean | undefined
  let current: SectionPart | undefined
  /** Where text goes on after a list of absent people inside a section. */
  let interrupted: SectionPart | undefined
  const into = (part: SectionPart) => {
    sections.push(part)
    current = part
  }
  for (const line of lines) {
    const sign = signs[line.index]!
    if (sign.furniture || sign.division) furniture.push(line)
    else if (
      current?.kind === 'conclusion' &&
      current.heading &&
      !current.heading.treatment &&
      current.lines.length === 0 &&
      (sign.heading ? sign.heading.treatment : line.hasDigit && treatmentLine(line))
    ) {
      const treatment = sign.heading?.treatment ?? treatmentLine(line)!
      const merged: SectionPart = sectionPart(current.kind, current.lines, { ...current.heading, treatment }, current.headingLine)
      sections[sections.length - 1] = merged
      current = merged
      meta.push(line)
    } else if (
      sign.heading &&
      opensSection(sign.heading, line, current) &&
      !(current?.kind === 'caseRoute' && sign.heading.treatment && !isOwn(sign.heading.treatment))
    ) {
      const { kind } = sign.heading
      if (kind === 'attendance') interrupted ??= current?.kind === 'attendance' ? undefined : current
      else interrupted = undefined
      into(sectionPart(kind, [], sign.heading, line))
      if (sign.heading.restFrom !== undefined) current!.lines.push({ ...pieceOf(line, sign.heading.restFrom - line.start), first: false })
    } else if (current?.kind === 'conclusion' && current.lines.length > 0 && line.first && recommendsInFull(line.text)) {
      into(sectionPart('recommendation', [line]))
      interrupted = undefined
    } else if (line.text.length < 90 && !sign.heading && isOutcomeOf(line, isOwn) && current?.kind !== 'caseRoute') {
      const treatment = treatmentLine(line)!
      into(sectionPart('conclusion', [], sectionHeading('conclusion', [line.start, line.end], { treatment }), line))
      interrupted = undefined
    } else if (isMeta(sign, current)) {
      meta.push(line)
      records.push(...(sign.records ?? []))
      open ??= sign.open ?? openOf(line, sign)
    } else if (isUnknownHeading(line, current)) {
      into(sectionPart('other', [], sectionHeading('other', [line.start, line.end]), line))
      interrupted = undefined
    } else {
      if (current?.kind === 'attendance' && !isAttendance(line, current)) {
        const resumed: SectionPart | undefined = interrupted
        current = resumed && resumed.kind !== 'attendance' ? resumed : undefined
        interrupted = undefined
      }
      if (current && isClosedLabel(current, line)) current = undefined
      if (!current) into(sectionPart('other', []))
      current!.lines.push(line)
    }
  }
  return { sections, meta, records, furniture, open }
}

const endsInYear = /\d{4}$/

/** "Byrådet, 16.12.2014" on a line of its own: what this meeting decided follows. */
function isOutcomeOf(line: Line, isOwn: (treatment: HeadingTreatment) => boolean): boolean {
  if (!line.hasDigit || !endsInYear.test(line.text) || line.kind === 'list-item') return false
  const treatment = treatmentLine(line)
  return treatment !== undefined && isOwn(treatment)
}

/** "Beslutningskompetence: Byrådet" is said in one line; a new paragraph is no part of it. */
function isClosedLabel(current: SectionPart, line: Line): boolean {
  return current.kind === 'competence' && current.heading?.restFrom !== undefined && current.lines.length > 0 && line.first
}

/** The board of directors recommends as an administration does. */
function isCommittee(who: string): boolean {
  return namesCommittee(who) && !/^direktionen/i.test(who)
}

const mayRecommend = /indstille/iu
const inFull = /^(?:det indstilles|(?<who>\p{Lu}[^.]{2,80}) indstiller),? (?:[^.]{0,120}, )?at\s/iu

/** "Forvaltningen indstiller, at planen godkendes." below an outcome; a committee's own words are part of the outcome. */
export function recommendsInFull(text: string): boolean {
  const match = mayRecommend.test(text) ? inFull.exec(text) : null
  return match !== null && !isCommittee(match.groups?.['who'] ?? '')
}

/** A sub-head of running text may read like a section's; then it stays in the text. */
function opensSection(heading: SectionHeading, line: Line, current: SectionPart | undefined): boolean {
  if (heading.opensSentence && current?.kind === 'conclusion')
    return current.lines.length > 0 && (/^direktion/i.test(line.text) || !isCommittee(line.text.split(/indstill/i)[0]!))
  if (heading.opensSentence) return current?.kind !== 'recommendation' && !(current?.kind === 'theme' && current.lines.length === 0)
  if (
    heading.restFrom !== undefined &&
    heading.kind === 'caseRoute' &&
    current?.heading &&
    current.lines.length === 0 &&
    current.kind !== 'attendance'
  )
    return false
  if (heading.kind === 'attendance' && current?.kind === 'caseRoute' && current.lines.length > 0) return false
  if (!current?.headingLine || strongKinds.has(heading.kind)) return true
  if (heading.restFrom !== undefined) return current.kind !== 'casePresentation'
  const above = current.headingLine
  if (isCapitals(above.text) && !isCapitals(line.text) && above.kind === line.kind) return false
  if (above.kind === 'heading' && line.kind !== 'heading' && current.kind !== 'attendance') return false
  if (line.kind === 'heading' && above.kind === 'heading' && (line.level ?? 0) > (above.level ?? 0) && current.kind !== 'attendance')
    return false
  if (current.kind === 'casePresentation' && current.lines.length === 0 && (heading.kind === 'background' || heading.kind === 'summary'))
    return false
  return true
}

function isMeta(sign: LineSigns, current: SectionPart | undefined): boolean {
  if (sign.recordLabel || sign.recordValue) return true
  if (sign.open !== undefined) return current === undefined || current.kind === 'other' || current.lines.length === 0
  return sign.records !== undefined && current?.kind !== 'attachments' && current?.kind !== 'casePresentation'
}

function openOf(line: Line, sign: LineSigns): boolean | undefined {
  if (!sign.records) return undefined
  if (/(?<!\p{L})(?:lukket|fortroligt?)(?!\p{L})/iu.test(line.text)) return false
  return /(?<!\p{L})åbent?(?!\p{L})/iu.test(line.text) ? true : undefined
}

/** A heading that no lexicon knows but that looks just like the one over the section before it. */
function isUnknownHeading(line: Line, current: SectionPart | undefined): boolean {
  const above = current?.headingLine
  if (!above || line.kind !== 'heading' || above.kind !== 'heading' || line.text.length > 90) return false
  return (
    line.level === above.level &&
    isCapitals(line.text) === isCapitals(above.text) &&
    line.emphasised === above.emphasised &&
    !/^\d/.test(line.text)
  )
}

function isAttendance(line: Line, current: SectionPart): boolean {
  if (line.text.length > 400) return false
  if (/^(?:ingen|alle|-)\.?$/i.test(line.text)) return true
  if (
    /^\p{Lu}[^.:]{2,70}:$/u.test(line.text) &&
    /^(?:i mødet |følgende )?(?:deltog|deltagere|til ?stede)/i.test(current.headingLine?.text ?? '')
  )
    return true
  if (peopleInLine(line.text).length > 0) return !/(?<!\p{L})(?:ønsker|stemte|tog|kan ikke|orienterede|godkend)/u.test(line.text)
  return current.lines.length > 0 && continuesPerson(line.text)
}
