import { isIsoDay } from '../../../kernel/dates.ts'
import type { SearchTerms } from '../../documents/rules/search-terms.ts'

/** What was asked, as it came in the address: anything can stand there. */
export interface SearchQuestion {
  readonly words?: string | undefined
  /** Slugs. */
  readonly committee?: string | undefined
  readonly organisation?: string | undefined
  readonly type?: string | undefined
  /** ISO days. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly page?: string | undefined
}

/** What an item was on the agenda for, as the address says it. */
export const askedItemTypes = { beslutning: 'decision', droeftelse: 'discussion', orientering: 'information' } as const
export type AskedItemType = keyof typeof askedItemTypes

interface Named {
  readonly id: string
  readonly slug: string
}

const longestQuestion = 200
const lastPage = 25

/** Filters that make no sense are left out rather than refused: an old link should still find something. */
export function searchTermsOf(question: SearchQuestion, committees: readonly Named[], organisations: readonly Named[]): SearchTerms {
  const committeeId = committees.find(({ slug }) => slug === question.committee)?.id
  const organisationId = organisations.find(({ slug }) => slug === question.organisation)?.id
  return {
    words: wordsOf(question.words ?? ''),
    ...(committeeId && { committeeId }),
    ...(organisationId && { organisationId }),
    ...(isAskedItemType(question.type) && { itemType: askedItemTypes[question.type] }),
    ...(question.from && isIsoDay(question.from) && { from: question.from }),
    ...(question.to && isIsoDay(question.to) && { to: question.to }),
  }
}

/** Without what no keyboard writes; the database takes no zero byte. */
function wordsOf(written: string): string {
  return written.replace(/\p{C}/gu, ' ').trim().slice(0, longestQuestion)
}

/** From 1. */
export function askedPage({ page }: SearchQuestion): number {
  return Math.min(Math.max(Math.trunc(Number(page)) || 1, 1), lastPage)
}

function isAskedItemType(type: string | undefined): type is AskedItemType {
  return type !== undefined && Object.hasOwn(askedItemTypes, type)
}
