import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates } from '../lines/dates.ts'
import type { HeadEntry } from './head-entries.ts'
import type { HeadFindings, HeadValue } from './head-findings.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { paperKindOf, paperWord } from '../lexicon/paper-words.ts'
import type { Ledger } from '../accounting/ledger.ts'
import { findTimes } from '../lines/times.ts'

/** The label whose value is awaited, and how many lines it has taken. */
export interface HeadMode {
  readonly label: NonNullable<HeadEntry['label']>
  readonly taken: number
  readonly block: number
}

/** Takes a value as what its label says; false when it is no such thing. */
export function takeValue(found: HeadFindings, mode: HeadMode, value: HeadValue, ledger: Ledger): boolean {
  const span: Span = [value.start, value.end]
  switch (mode.label.meaning) {
    case 'committee': {
      if (found.committee?.labelled || value.text.length > 120 || findDates(value.text)[0]?.start === 0) return false
      const name = value.text.replace(/\s+/g, ' ').replace(/[.,;]+$/, '')
      found.committee = { name, from: 0, to: name.length, weight: 10, span, labelled: true }
      ledger.place(span, 'committee')
      return true
    }
    case 'date': {
      const date = findDates(value.text)[0]
      const times = findTimes(value.text, date?.end ?? 0, false)
      if (!date && !times) return false
      if (date && !found.date) found.date = { ...date, span: [value.start + date.start, value.start + date.end] }
      if (times && !found.times) found.times = { ...times, span: [value.start + times.start, value.start + times.end] }
      ledger.place(span, 'date')
      return true
    }
    case 'start':
    case 'end': {
      const date = findDates(value.text)[0]
      const times = findTimes(value.text, date?.end ?? 0, false)
      if (!times) return false
      const at = { time: times.from, span: [value.start + times.start, value.start + times.end] as Span }
      if (mode.label.meaning === 'start') {
        found.start ??= at
        if (times.to) found.end ??= { time: times.to, span: at.span }
      } else found.end ??= at
      ledger.place(span, 'time')
      return true
    }
    case 'place': {
      if (findDates(value.text)[0]?.start === 0 || value.text.length > 200) return false
      found.place.push({
        text: /^mødelokale$/i.test(mode.label.text) && found.place.length ? `${mode.label.text}: ${value.text}` : value.text,
        span: /^mødelokale$/i.test(mode.label.text) && found.place.length ? [mode.label.span[0], value.end] : span,
      })
      ledger.place(span, 'place')
      return true
    }
    case 'paper': {
      const word = paperWord.exec(value.text)
      if (!word && namesCommittee(value.text))
        return takeValue(found, { ...mode, label: { ...mode.label, meaning: 'committee' } }, value, ledger)
      if (word) found.kind ??= { kind: paperKindOf(word[0]), span: [value.start + word.index, value.start + word.index + word[0].length] }
      ledger.place(span, 'paper-kind')
      return true
    }
    default:
      ledger.place(span, 'label')
      return true
  }
}
