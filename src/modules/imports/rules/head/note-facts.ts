import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates, isoDay, nearestYear } from '../lines/dates.ts'
import type { Ledger } from '../accounting/ledger.ts'
import { spanOf, type Line } from '../lines/lines.ts'
import type { MeetingFacts } from './meeting.ts'
import type { ItemPart } from './paper-parts.ts'

const recipient = /\btil (?:brug (?:for|på) )?møde(?:t)? i (?<who>.{3,90}?)(?=,?\s(?:den|d\.)\s?\d|\s\d{1,2}[.-]|$)/i
const genitive = /\btil (?<who>[^.:]{3,90}?)s? møde (?:den|d\.)\s?\d/i
const addressed = /^til:?\s+(?<who>\p{Lu}.{3,90})$/iu

/** The committee a note is written for, the day of its meeting, and the note's own title. */
export function noteFacts(head: readonly Line[], items: readonly ItemPart[], written: string | undefined, ledger: Ledger): MeetingFacts {
  const facts: { committee?: string; title?: string; date?: string } = {}
  const places: Record<string, readonly Span[]> = {}
  for (const line of head) {
    if (/^(?:status|orienterings|møde)?notat$/i.test(line.text)) {
      ledger.place(spanOf(line), 'paper-kind')
      continue
    }
    const match = recipient.exec(line.text) ?? genitive.exec(line.text) ?? addressed.exec(line.text)
    const who = match?.groups?.['who']
    if (match && who && !facts.committee) {
      const from = line.start + match.index + match[0].lastIndexOf(who)
      facts.committee = who.replace(/\s+/g, ' ').replace(/[.,]$/, '')
      places['committee'] = [[from, from + who.length]]
      ledger.place(spanOf(line), 'title')
      const date = findDates(line.text.slice(match.index))[0]
      const iso = date && isoDay(date, date.year ?? (written ? nearestYear(date, written) : undefined))
      if (iso && date) {
        facts.date = iso
        places['date'] = [[line.start + match.index + date.start, line.start + match.index + date.end]]
      }
    }
    if (!facts.title && !line.text.endsWith('.') && line.text.length > 8 && line.text.length < 260) {
      facts.title = line.text.replace(/\s+/g, ' ')
      places['title'] = [spanOf(line)]
    } else ledger.place(spanOf(line), 'section')
  }
  void items
  return { ...facts, places }
}
