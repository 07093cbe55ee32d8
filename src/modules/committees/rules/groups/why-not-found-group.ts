import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { SeatSector } from '../committee-kind.ts'

export type FoundingRefusalCode =
  | 'committees/group-subject-missing'
  | 'committees/group-under-missing'
  | 'committees/group-answer-missing'
  | 'committees/group-sectors-missing'
  | 'committees/group-reason-too-long'

/** The three that must be at the table. */
export const tableSectors = ['region', 'municipality', 'general-practice'] as const satisfies readonly SeatSector[]

/** First step: what it is about, and what it will be under. */
export function whyNotLookAround(subject: string, under: string | undefined): Refusal<FoundingRefusalCode> | undefined {
  if (subject.trim() === '') return { code: 'committees/group-subject-missing', values: { field: 'subject' } }
  return under === undefined ? { code: 'committees/group-under-missing', values: { field: 'under' } } : undefined
}

/** Second step: what exists was looked at, and a new one is wanted all the same. */
export function whyNotDescribe(similar: number, answer: string): Refusal<FoundingRefusalCode> | undefined {
  if (answer.length > longestText.reason) return { code: 'committees/group-reason-too-long', values: { field: 'answer' } }
  // Minutes of Sundhedsklynge Midt, 19 December 2022: look for existing groups before setting up new ones.
  if (similar === 0 || answer.trim() !== '') return undefined
  return { code: 'committees/group-answer-missing', values: { field: 'answer', number: similar } }
}

/** Third step: all three sectors, or why not. */
export function whyNotFound(sectors: readonly string[], whyMissing: string): Refusal<FoundingRefusalCode> | undefined {
  if (whyMissing.length > longestText.reason) return { code: 'committees/group-reason-too-long', values: { field: 'whyMissing' } }
  if (missingSectors(sectors).length === 0 || whyMissing.trim() !== '') return undefined
  return { code: 'committees/group-sectors-missing', values: { field: 'whyMissing' } }
}

export function missingSectors(sectors: readonly string[]): (typeof tableSectors)[number][] {
  return tableSectors.filter((sector) => !sectors.includes(sector))
}
