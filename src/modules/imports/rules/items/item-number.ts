import { findDates } from '../lines/dates.ts'
import { readItemTitle, type ItemTitle } from './item-title.ts'
import type { Line } from '../lines/lines.ts'

/** A number at the head of a line, as agendas number their items. */
export interface ItemNumber {
  readonly number: string
  /** For comparison: 4.1 comes between 4 and 5. */
  readonly order: number
  /** Offset in the line's text where the number stands, and where the title begins; equal ends mean that the number is a marker or stands alone. */
  readonly numberFrom: number
  readonly numberTo: number
  readonly titleFrom: number
  /** Read once, since every way to cut a paper asks for it. */
  readonly title: ItemTitle
  readonly form: 'word' | 'stop' | 'dash' | 'bare' | 'glued' | 'marker' | 'cell'
}

type Form = readonly [ItemNumber['form'], RegExp]

const withWord: readonly Form[] = [
  [
    'word',
    /^(?:dagsordens?punkt|punkt|pkt\.?|sag(?:\s*nr\.?)?|ad\.?|emne)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})?)(?!\d|[-/]\d)\s*[.:)–—-]*\s*/i,
  ],
]
const withoutWord: readonly Form[] = [
  ['stop', /^(\d{1,3}(?:\.\d{1,2}){0,1})[.:)]+(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u],
  ['dash', /^(\d{1,3})\s+[-–—]\s+(?=\D)/],
  ['bare', /^(\d{1,3}(?:\.\d{1,2})?)\s+(?=["”“'»(\p{Lu}])/u],
  ['glued', /^(\d{1,3})\.?(?=\p{Lu}\p{Ll})/u],
]

const noForms: readonly Form[] = []

/** First letters of the words that a number may follow: "Punkt 4", "Sag nr. 7", "Ad 2". */
const wordForms = 'dpsaeDPSAE'

const titleStart = /^[\p{Lu}\d"”“'»§(]/u

export function itemNumberOf(line: Line): ItemNumber | undefined {
  if (line.text.length > 320) return undefined
  if (line.kind === 'table-row' && line.cells && line.cells.length > 1) return numberInCell(line)
  if (line.marker) return numberInMarker(line)
  if (line.kind === 'list-item' && !line.first) return undefined
  if (!line.hasDigit) return undefined
  const first = line.text.charCodeAt(0)
  const forms = first >= 48 && first <= 57 ? withoutWord : wordForms.includes(line.text.charAt(0)) ? withWord : noForms
  for (const [form, pattern] of forms) {
    const match = pattern.exec(line.text)
    if (!match) continue
    const numberFrom = match[0].indexOf(match[1]!)
    const title = line.text.slice(match[0].length)
    if (form !== 'word' && isOtherThanTitle(line.text, title)) return undefined
    if (title !== '' && !titleStart.test(title)) return undefined
    return {
      number: match[1]!,
      order: orderOf(match[1]!),
      numberFrom,
      numberTo: numberFrom + match[1]!.length,
      titleFrom: match[0].length,
      title: readItemTitle(line.text, match[0].length),
      form,
    }
  }
  return undefined
}

/** A day, an amount or the number of a document at the head of a line is no item number. */
function isOtherThanTitle(text: string, title: string): boolean {
  if (/^\d{3,}|^(?:mio|mia|kr|procent|pct|stk)\b/i.test(title)) return true
  if (!mayBeginWithDay.test(text)) return false
  const date = findDates(text.slice(0, 40))[0]
  return date !== undefined && date.start === 0
}

/** What every day at the head of a line begins with; most lines with a number go on otherwise. */
const mayBeginWithDay = /^(?:\d{1,2}(?:\.\s?|\s|-)[jfmasond]|\d{4}-\d|\d{1,2}[-./]\d)/i

function numberInMarker(line: Line): ItemNumber | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,2})?)[.)]?$/.exec(line.marker ?? '')
  if (!match?.[1] || !titleStart.test(line.text)) return undefined
  if (isOtherThanTitle(`${match[1]}. ${line.text.slice(0, 30)}`, line.text)) return undefined
  return {
    number: match[1],
    order: orderOf(match[1]),
    numberFrom: 0,
    numberTo: 0,
    titleFrom: 0,
    title: readItemTitle(line.text, 0),
    form: 'marker',
  }
}

function numberInCell(line: Line): ItemNumber | undefined {
  const [first, second] = line.cells ?? []
  if (!first || !second) return undefined
  const cell = line.text.slice(first[0] - line.start, first[1] - line.start).trim()
  const match = /^(?:punkt|pkt\.?)?\s*(\d{1,3}(?:\.\d{1,2})?)\.?$/i.exec(cell)
  const title = line.text.slice(second[0] - line.start)
  if (!match?.[1] || !titleStart.test(title.trim())) return undefined
  const from = line.text.indexOf(match[1])
  return {
    number: match[1],
    order: orderOf(match[1]),
    numberFrom: from,
    numberTo: from + match[1].length,
    titleFrom: second[0] - line.start,
    title: readItemTitle(line.text, second[0] - line.start),
    form: 'cell',
  }
}

/** A number that fills its line, over the title. */
export function numberAlone(line: Line): ItemNumber {
  const number = line.text.replace(/\.$/, '')
  const titleFrom = line.text.length
  const title = readItemTitle(line.text, titleFrom)
  return { number, order: orderOf(number), numberFrom: 0, numberTo: number.length, titleFrom, title, form: 'word' }
}

function orderOf(number: string): number {
  const [whole, part] = number.split('.')
  return Number(whole) + (part ? Number(part) / 1000 : 0)
}
