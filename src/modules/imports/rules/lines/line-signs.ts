import { beginsOpenness } from '../lexicon/first-letters.ts'
import { isFurniture } from '../lexicon/furniture.ts'
import { itemNumberOf, numberAlone, type ItemNumber } from '../items/item-number.ts'
import type { Line } from './lines.ts'
import { bareRecordReference, isRecordLabel, isRecordLine, recordReferencesIn, valueOfRecordLabel } from '../items/record-references.ts'
import { sectionHeadingOf, type SectionHeading } from '../items/section-heading.ts'
import type { DraftRecordReference } from '../draft.ts'
import { referencesOf } from '../items/record-references.ts'
import { divisionOf, type Division } from '../items/division.ts'

/** What each line is by itself, before its neighbours are asked. */
export interface LineSigns {
  readonly furniture: boolean
  readonly division: Division | undefined
  readonly heading: SectionHeading | undefined
  readonly number: ItemNumber | undefined
  /** Case and document numbers, when the line holds hardly anything else. */
  readonly records: readonly DraftRecordReference[] | undefined
  /** A record label whose value stands on the next line; that line has `recordValue`. */
  readonly recordLabel: boolean
  readonly recordValue: boolean
  readonly open: boolean | undefined
}

const openLine =
  /^\(?(?:(åben|åbent|åben sag|åbent punkt|offentlig)|(lukket|lukket sag|lukket punkt|lukket dagsordenspunkt|fortrolig|fortroligt|fortroligt punkt))\)?\.?$/i

export function signsOf(lines: readonly Line[]): readonly LineSigns[] {
  const signs: LineSigns[] = []
  lines.forEach((line, at) => signs.push(signOf(line, lines[at - 1], signs[at - 1])))
  for (let at = 0; at < lines.length; at++)
    if (lines[at]!.text.length <= 4 && isNumberOverTitle(lines, signs, at)) signs[at] = { ...signs[at]!, number: numberAlone(lines[at]!) }
  return signs
}

const bareNumber = /^\d{1,3}\.?$/

/** Pages set an item's number in a cell of its own before the title's heading. */
function isNumberOverTitle(lines: readonly Line[], signs: readonly LineSigns[], at: number): boolean {
  const below = lines[at + 1]
  return (
    bareNumber.test(lines[at]!.text) &&
    lines[at]!.kind !== 'heading' &&
    below?.kind === 'heading' &&
    (below.level ?? 6) <= 3 &&
    !signs[at + 1]!.heading &&
    !signs[at + 1]!.number
  )
}

function signOf(line: Line, above: Line | undefined, signsAbove: LineSigns | undefined): LineSigns {
  const furniture = isFurniture(line.text)
  const division = divisionOf(line.text)
  const label = signsAbove?.recordLabel ? isRecordLabel(above?.text ?? '') : undefined
  const value = label ? valueOfRecordLabel(line.text) : undefined
  if (label && value) {
    const records = referencesOf(value, [line.start, line.start + value.length], label.kind, label.system)
    return { ...noSigns, furniture, division, records, recordValue: true }
  }
  if (isRecordLabel(line.text)) return { ...noSigns, furniture, division, recordLabel: true }
  const heading = sectionHeadingOf(line)
  const open = line.text.length < 40 && beginsOpenness.includes(line.text.charAt(0)) ? openLine.exec(line.text) : null
  // Every line has the same properties in the same order: reading them is then quick everywhere.
  return {
    furniture,
    division,
    heading,
    number: heading ? undefined : itemNumberOf(line),
    records: heading || line.text.length > 200 ? undefined : recordsOf(line),
    recordLabel: false,
    recordValue: false,
    open: open ? open[1] !== undefined : undefined,
  }
}

const noSigns: LineSigns = {
  furniture: false,
  division: undefined,
  heading: undefined,
  number: undefined,
  records: undefined,
  recordLabel: false,
  recordValue: false,
  open: undefined,
}

function recordsOf(line: Line): readonly DraftRecordReference[] | undefined {
  if (!line.hasDigit) return undefined
  const named = recordReferencesIn(line.text, line.start)
  if (named.length) return isRecordLine(line, named) ? named : undefined
  const bare = line.text.length < 60 ? bareRecordReference(line.text, line.start) : []
  return bare.length ? bare : undefined
}
