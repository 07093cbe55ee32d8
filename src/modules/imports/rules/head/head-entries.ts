import type { Span } from '../../../documents/rules/content-tree.ts'
import { meetingLabelOf, type MeetingLabel } from '../lexicon/meeting-labels.ts'
import { peopleLabelOf, type PeopleLabel } from '../lexicon/people-labels.ts'
import { plainLabel, type Line } from '../lines/lines.ts'

/** A line of a paper's head: label, value, both, or neither. */
export interface HeadEntry {
  readonly line: Line
  readonly label?: { readonly meaning: MeetingLabel; readonly people?: PeopleLabel; readonly text: string; readonly span: Span }
  /** What stands beside the label, or the whole line where there is none. */
  readonly value?: { readonly text: string; readonly start: number; readonly end: number }
}

export function headEntryOf(line: Line): HeadEntry {
  const whole = line.text.length <= 60 ? labelNamed(line.plain, line.text, [line.start, line.end]) : undefined
  if (whole) return { line, label: whole, value: undefined }
  const cut = cutAt(line)
  if (cut !== undefined) {
    const label = labelFor(line.text.slice(0, cut), [line.start, line.start + cut])
    const rest = line.text.slice(cut)
    const offset = /^[\s:|]*/.exec(rest)![0].length
    if (label && offset < rest.length) {
      const text = rest.slice(offset).replace(/[\s|]+$/, '')
      return {
        line,
        label: { ...label, span: [line.start, line.start + cut + offset] },
        value: { text, start: line.start + cut + offset, end: line.start + cut + offset + text.length },
      }
    }
  }
  return { line, label: undefined, value: { text: line.text, start: line.start, end: line.end } }
}

function labelFor(text: string, span: Span): HeadEntry['label'] {
  return text.length <= 60 ? labelNamed(plainLabel(text), text, span) : undefined
}

function labelNamed(plain: string, text: string, span: Span): HeadEntry['label'] {
  const meaning = meetingLabelOf(plain)
  if (meaning) return { meaning, people: undefined, text: text.replace(/[\s:|]+$/, ''), span }
  const people = peopleLabelOf(plain)
  return people ? { meaning: 'people', people, text: text.replace(/[\s:|]+$/, ''), span } : undefined
}

/** Labels that may stand before their value with nothing but a space between: "Dato 2. november 2021". */
const spaced =
  /^(?:Medlemmer|Deltagere|Tilstede|Sluttidspunkt|Starttidspunkt|Mødeafholdelse|Dato|Tid|Sted|Mødedato|Mødested|Mødetidspunkt|Tidspunkt|Fraværende|Fravær|Afbud fra|Afbud|Referent|Mødeleder|Mødet hævet|Mødet sluttede|Mødet blev hævet|Mødet slut|Start|Slut)(?=\s+(?:[\p{Lu}\d]|kl\b))/u

function cutAt(line: Line): number | undefined {
  if (line.cells && line.cells.length > 1) return line.cells[0]![1] - line.start
  const colon = line.text.indexOf(':')
  if (colon > 1 && colon < 50 && !/\d$/.test(line.text.slice(0, colon))) return colon
  const tab = line.text.indexOf('\t')
  if (tab > 1) return tab
  return spaced.exec(line.text)?.[0].length
}
