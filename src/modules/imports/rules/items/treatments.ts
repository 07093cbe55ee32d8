import type { Span } from '../../../documents/rules/content-tree.ts'
import { committeesIn } from '../head/committee-list.ts'
import { findDates, isoDay, nearestYear } from '../lines/dates.ts'
import type { DraftTreatment } from '../draft.ts'
import { namesCommittee, sameCommittee } from '../lexicon/committees.ts'
import { itemTypeOf } from '../lexicon/item-words.ts'
import { spanOf, type Line } from '../lines/lines.ts'
import { sectionHeadingOf } from './section-heading.ts'
import type { SectionPart } from './sections.ts'
import { collapsed } from '../lines/sentences.ts'

/** "Udvalg: / Dato: / Punktnummer:" blocks, headed outcomes of other committees, or a list of committees. */
export function treatmentsInRoute(section: SectionPart, meetingDate: string | undefined): DraftTreatment[] {
  const blocks = labelledBlocks(section.lines)
  if (blocks.length) return blocks
  const headed = headedOutcomes(section.lines)
  if (headed.length) return headed
  return listed(section.lines, meetingDate)
}

interface Building {
  committee?: string
  date?: string
  itemNumber?: string
  outcome: string[]
  places: Record<string, Span[]>
}

function labelledBlocks(lines: readonly Line[]): DraftTreatment[] {
  const found: Building[] = []
  let waiting: 'committee' | 'date' | 'itemNumber' | undefined
  for (const line of lines) {
    const label =
      /^(udvalg|mødeforum|forum|råd|dato|mødedato|punktnummer|punkt|pkt\.?|sagsnummer|beslutning)\s*(?::|\t|\|)\s*(.*)$|^(udvalg|dato|punktnummer)$/i.exec(
        line.text,
      )
    const word = (label?.[1] ?? label?.[3])?.toLowerCase()
    const field =
      word === undefined
        ? waiting
        : /^(?:udvalg|mødeforum|forum|råd)$/.test(word)
          ? 'committee'
          : /dato/.test(word)
            ? 'date'
            : /^(?:punkt|pkt)/.test(word)
              ? 'itemNumber'
              : undefined
    const value = label ? (label[2] ?? '').replace(/^\|?\s*|\s*\|$/g, '') : line.text
    const span: Span = label ? [line.end - (label[2] ?? '').length, line.end] : spanOf(line)
    if (label && value === '') {
      waiting = field
      continue
    }
    waiting = undefined
    if (field === 'committee') found.push({ committee: value, outcome: [], places: { committee: [span] } })
    const last = found.at(-1)
    if (!last) return []
    if (field === 'date') {
      const date = findDates(value)[0]
      const iso = date && isoDay(date)
      if (iso) Object.assign(last, { date: iso, places: { ...last.places, date: [span] } })
    } else if (field === 'itemNumber')
      Object.assign(last, { itemNumber: value.replace(/^(?:pkt\.?|nr\.?)\s*/i, ''), places: { ...last.places, itemNumber: [span] } })
    else if (field === undefined) {
      last.outcome.push(word === 'beslutning' ? value : line.text)
      last.places['outcome'] = [...(last.places['outcome'] ?? []), word === 'beslutning' ? span : spanOf(line)]
    }
  }
  return found.map((building) => treatmentOf(building, 'held'))
}

/** "Økonomiudvalget, 14. maj 2019, pkt. 88:" and the lines under it. */
function headedOutcomes(lines: readonly Line[]): DraftTreatment[] {
  const found: Building[] = []
  for (const line of lines) {
    const inline = line.hasDigit ? inlineOutcome(line) : undefined
    if (inline) {
      found.push(inline)
      continue
    }
    const treatment = line.hasDigit ? sectionHeadingOf(line)?.treatment : undefined
    if (treatment) {
      found.push({
        committee: treatment.committee,
        date: treatment.date,
        ...(treatment.itemNumber ? { itemNumber: treatment.itemNumber } : {}),
        outcome: [],
        places: { committee: [treatment.committeeSpan], date: [treatment.dateSpan] },
      })
    } else if (found.length && !/^(?:fravær|afbud|ikke til stede)/i.test(line.text)) {
      found.at(-1)!.outcome.push(line.text)
      found.at(-1)!.places['outcome'] = [...(found.at(-1)!.places['outcome'] ?? []), spanOf(line)]
    }
  }
  return found.map((building) => treatmentOf(building, 'held'))
}

/** "Økonomiudvalget den 11. februar 2025, pkt. 31: Indstilles godkendt." */
function inlineOutcome(line: Line): Building | undefined {
  const match = /^(\p{Lu}[^:]{3,110}?),? (?:den |d\. ?)?(?=\d{1,2}[.-])/u.exec(line.text)
  const date = match && findDates(line.text)[0]
  const iso = date && isoDay(date)
  if (!match?.[1] || !date || !iso || date.start > match[0].length + 1) return undefined
  const rest = /^[,\s]*(?:(?:pkt\.?|punkt|sag)\s*(\d+(?:\.\d+)?))?\s*:\s+(\S.*)$/.exec(line.text.slice(date.end))
  if (!rest?.[2]) return undefined
  const end = line.end
  return {
    committee: match[1],
    date: iso,
    ...(rest[1] ? { itemNumber: rest[1] } : {}),
    outcome: [rest[2]],
    places: {
      committee: [[line.start, line.start + match[1].length]],
      date: [[line.start + date.start, line.start + date.end]],
      outcome: [[end - rest[2].length, end]],
    },
  }
}

/** "USS, ØU, BY" or one committee a line, with or without a day. */
function listed(lines: readonly Line[], meetingDate: string | undefined): DraftTreatment[] {
  const found: DraftTreatment[] = []
  for (const line of lines) {
    if (line.text.length > 260 || itemTypeOf(line.text)) continue
    const date = findDates(line.text)[0]
    const iso = date && isoDay(date, date.year ?? (meetingDate ? nearestYear(date, meetingDate) : undefined))
    const upTo = date
      ? line.text
          .slice(0, date.start)
          .replace(/:.*$/, '')
          .replace(/[\s,:(-]*(?:\b(?:den|d\.|møde))*[\s,:(-]*$/i, '')
      : line.text.replace(/\s*\((?:orientering|beslutning|drøftelse|godkendelse)\)\.?$/i, '')
    if (/[.]\s/.test(upTo) || upTo.split(' ').length > 16) continue
    for (const { name, span } of committeesIn(upTo, line.start)) {
      if (!namesCommittee(name) && !/^[A-ZÆØÅ]{2,5}$/.test(name) && !/^\p{Lu}\p{L}+(?:,? (?:og )?\p{L}+){0,6}$/u.test(name)) continue
      const state = iso && meetingDate && iso < meetingDate ? 'held' : 'planned'
      found.push({
        committee: name,
        ...(iso ? { date: iso } : {}),
        state,
        places: { committee: [span], ...(date && iso ? { date: [[line.start + date.start, line.start + date.end]] } : {}) },
      })
    }
  }
  return found
}

function treatmentOf({ committee, date, itemNumber, outcome, places }: Building, state: 'held' | 'planned'): DraftTreatment {
  const said = collapsed(outcome.join(' '))
  return {
    ...(committee ? { committee } : {}),
    ...(date ? { date } : {}),
    ...(itemNumber ? { itemNumber } : {}),
    ...(said ? { outcome: said } : {}),
    state,
    places,
  }
}

/** Outcomes of other meetings that stand under a heading of their own in the item. */
export function treatmentsInHeadings(sections: readonly SectionPart[], own: SectionPart | undefined): DraftTreatment[] {
  return sections.flatMap((section): DraftTreatment[] => {
    const treatment = section.heading?.treatment
    if (!treatment || section === own) return []
    const outcome = collapsed(section.lines.map(({ text }) => text).join(' '))
    return [
      {
        committee: treatment.committee,
        date: treatment.date,
        ...(treatment.itemNumber ? { itemNumber: treatment.itemNumber } : {}),
        ...(outcome ? { outcome } : {}),
        state: 'held',
        places: {
          committee: [treatment.committeeSpan],
          date: [treatment.dateSpan],
          ...(outcome ? { outcome: section.lines.map(spanOf) } : {}),
        },
      },
    ]
  })
}

export function withoutRepeats(treatments: readonly DraftTreatment[]): DraftTreatment[] {
  if (treatments.length < 2) return [...treatments]
  return treatments.filter(
    (one, at) =>
      treatments.findIndex(
        (other) =>
          sameCommittee(one.committee ?? '', other.committee ?? '') &&
          one.date === other.date &&
          one.itemNumber === other.itemNumber &&
          one.state === other.state,
      ) === at,
  )
}
