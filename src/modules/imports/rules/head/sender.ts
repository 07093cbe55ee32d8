import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates, isoDay } from '../lines/dates.ts'
import type { DraftRecordReference, DraftSender } from '../draft.ts'
import type { Ledger } from '../accounting/ledger.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { plainLabel, spanOf, type Line } from '../lines/lines.ts'

export interface SenderFindings {
  readonly sender: DraftSender
  /** Lines that belong to the sender wherever a layout dropped them in the running text. */
  readonly lines: ReadonlySet<Line>
}

/** Letterhead facts of a note: day, record numbers, caseworker, EAN, office and address. They may stand in the middle of the text. */
export function readSender(lines: readonly Line[], signs: readonly LineSigns[], ledger: Ledger): SenderFindings {
  const taken = new Set<Line>()
  const places: Record<string, Span[]> = {}
  const records: DraftRecordReference[] = []
  const sender: { -readonly [K in keyof DraftSender]?: DraftSender[K] } = {}
  const take = (line: Line, field: string) => {
    taken.add(line)
    places[field] = [...(places[field] ?? []), spanOf(line)]
    ledger.place(spanOf(line), 'sender')
  }
  for (const [at, line] of lines.entries()) {
    const sign = signs[at]!
    if (line.text.length > 90) continue
    const next = lines[at + 1]
    const label = plainLabel(line.text)
    if (sign.recordLabel || sign.records) {
      take(line, 'recordReferences')
      records.push(...(sign.records ?? []))
    } else if (/^(?:sagsbehandler|kontaktperson|ref|reference)$/.test(label) && next && next.text.length < 60) {
      take(line, 'caseworker')
      take(next, 'caseworker')
      sender.caseworker ??= next.text
      places['caseworker'] = [spanOf(next)]
    } else if (/^(?:sagsbehandler|kontaktperson)\s*:\s*\S/i.test(line.text)) {
      take(line, 'caseworker')
      sender.caseworker ??= line.text.replace(/^[^:]*:\s*/, '')
    } else if (/^ean(?:[- ]?nummer|[- ]?nr)?\.?$/.test(label) && next && /^[\d ]{13,17}$/.test(next.text)) {
      take(line, 'ean')
      take(next, 'ean')
      sender.ean ??= next.text.replace(/\s/g, '')
      places['ean'] = [spanOf(next)]
    } else if (/^ean(?:[- ]?nummer|[- ]?nr)?\.?\s*:?\s*[\d ]{13,17}$/i.test(line.text)) {
      take(line, 'ean')
      sender.ean ??= /[\d ]{13,17}$/.exec(line.text)![0].replace(/\s/g, '')
    } else if (!sender.date && isDayLine(line)) {
      const iso = isoDay(findDates(line.text)[0]!)
      if (iso) {
        take(line, 'date')
        sender.date = iso
      }
    } else if (/^\d{4} \p{Lu}[\p{L}. ]+$/u.test(line.text) && !sender.address) takeAddress(lines, at, taken, sender, take)
    else if (/^(?:telefon|tlf\.?|e-?mail|mail|www\.|cvr)\b/i.test(line.text) && line.text.length < 60) take(line, 'contact')
  }
  return { sender: { ...sender, recordReferences: records, places }, lines: taken }
}

function isDayLine(line: Line): boolean {
  const date = findDates(line.text)[0]
  return (
    date?.year !== undefined &&
    line.text.length - (date.end - date.start) <= 14 &&
    /^(?:(?:dato|den)[:\s]*|(?:man|tirs|ons|tors|fre|lør|søn)dag\s*(?:den|d\.)?\s*)?$/i.test(line.text.slice(0, date.start)) &&
    line.text.slice(date.end).trim() === ''
  )
}

/** Lines of the same paragraph above a postcode: street, then office and the unit it is part of. A hyphen or "og" at a line's end reads on. */
function takeAddress(
  lines: readonly Line[],
  at: number,
  taken: ReadonlySet<Line>,
  sender: { -readonly [K in keyof DraftSender]?: DraftSender[K] },
  take: (line: Line, field: string) => void,
): void {
  const postcode = lines[at]!
  const block: Line[] = []
  for (let above = at - 1; above >= 0 && lines[above]!.block === postcode.block && !taken.has(lines[above]!) && at - above < 8; above--)
    block.unshift(lines[above]!)
  const street = block.at(-1) && /\d/.test(block.at(-1)!.text) ? block.pop() : undefined
  if (!street && block.length === 0) return
  const units: Line[][] = []
  for (const line of block) {
    const open = units.at(-1)?.at(-1)?.text
    if (open && /(?:-|\s(?:og|for|i|af))$/.test(open)) units.at(-1)!.push(line)
    else units.push([line])
  }
  const name = (unit: readonly Line[]) => unit.map(({ text }) => text).join(' ')
  if (units[0]) {
    sender.organisation = name(units[0])
    for (const line of units[0]) take(line, 'organisation')
  }
  if (units.length > 1) {
    sender.name = units.slice(1).map(name).join(', ')
    for (const line of units.slice(1).flat()) take(line, 'name')
  }
  sender.address = [...(street ? [street.text] : []), postcode.text]
  for (const line of [...(street ? [street] : []), postcode]) take(line, 'address')
}
