import { isFurniture } from '../lexicon/furniture.ts'
import { itemNumberOf, numberAlone, type ItemNumber } from '../items/item-number.ts'
import type { Line } from './lines.ts'
import { bareRecordReference, isRecordLabel, isRecordLine, recordReferencesIn, valueOfRecordLabel } from '../items/record-references.ts'
import { sectionHeadingOf, type SectionHeading } from '../items/section-heading.ts'
import type { DraftRecordReference } from '../draft.ts'
import { referencesOf } from '../items/record-references.ts'
import { hasDigit } from '../white-space.ts'

/** What each line is by itself, before its neighbours are asked. */
export interface LineSigns {
  readonly heading?: SectionHeading
  readonly number?: ItemNumber
  /** Case and document numbers, when the line holds hardly anything else. */
  readonly records?: readonly DraftRecordReference[]
  /** A record label whose value stands on the next line; that line has `recordValue`. */
  readonly recordLabel?: boolean
  readonly recordValue?: boolean
  readonly open?: boolean
  readonly furniture: boolean
}

const openLine =
  /^\(?(?:(åben|åbent|åben sag|åbent punkt|offentlig)|(lukket|lukket sag|lukket punkt|lukket dagsordenspunkt|fortrolig|fortroligt|fortroligt punkt))\)?\.?$/i

export function signsOf(lines: readonly Line[]): readonly LineSigns[] {
  const signs: LineSigns[] = []
  for (const [at, line] of lines.entries()) signs.push(signOf(line, lines[at - 1], signs[at - 1]))
  return signs.map((sign, at) =>
    lines[at]!.text.length <= 4 && isNumberOverTitle(lines, signs, at) ? { ...sign, number: numberAlone(lines[at]!) } : sign,
  )
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
  const label = signsAbove?.recordLabel ? isRecordLabel(above?.text ?? '') : undefined
  const value = label ? valueOfRecordLabel(line.text) : undefined
  if (label && value) {
    return { furniture, recordValue: true, records: referencesOf(value, [line.start, line.start + value.length], label.kind, label.system) }
  }
  if (isRecordLabel(line.text)) return { furniture, recordLabel: true }
  const heading = sectionHeadingOf(line)
  const number = heading ? undefined : itemNumberOf(line)
  const records = heading || line.text.length > 200 ? [] : recordsOf(line)
  const open = line.text.length < 40 ? openLine.exec(line.text) : null
  return {
    furniture,
    ...(heading ? { heading } : {}),
    ...(number ? { number } : {}),
    ...(records.length ? { records } : {}),
    ...(open ? { open: open[1] !== undefined } : {}),
  }
}

function recordsOf(line: Line): readonly DraftRecordReference[] {
  if (!hasDigit(line.text)) return []
  const named = recordReferencesIn(line.text, line.start)
  if (named.length) return isRecordLine(line, named) ? named : []
  return line.text.length < 60 ? bareRecordReference(line.text, line.start) : []
}
