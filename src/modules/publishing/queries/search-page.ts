import { isIsoDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees } from '../../committees/index.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'
import { search } from '../../documents/index.ts'
import type { SearchTerms } from '../../documents/rules/search-terms.ts'
import { listOrganisations } from '../../people/index.ts'

export type SearchView = Awaited<ReturnType<typeof searchPage>>

const pageSize = 20
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What was asked, as it came in the address: anything can stand there. */
export interface SearchQuestion {
  readonly words?: string | undefined
  readonly committee?: string | undefined
  readonly organisation?: string | undefined
  readonly type?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly page?: string | undefined
}

export const searchPage = query('publishing.search-page', async ({ actor, db, permit }, question: SearchQuestion) => {
  permit(true)
  const committees = await listCommittees(db)
  const organisations = await listOrganisations(db)
  const words = question.words?.trim().slice(0, 200) ?? ''
  const number = Math.min(Math.max(Math.trunc(Number(question.page)) || 1, 1), 25)
  const terms = termsOf(words, question)
  const reader = {
    everyone: actor.kind === 'public',
    committees: committeesReadBy(actor),
    closedCommittees: committeesReadClosedBy(actor),
  }
  const { found, total, more } = words === '' ? { found: [], total: 0, more: false } : await search(db, terms, reader, { size: pageSize, number })
  return {
    question: { ...question, words },
    committees,
    organisations,
    found: found.map((entry) => ({ ...entry, committee: committees.find(({ id }) => id === entry.committeeId) })),
    total,
    more,
    page: number,
    pages: Math.ceil(total / pageSize),
  }
})

/** Filters that make no sense are left out rather than refused: an old link should still find something. */
function termsOf(words: string, { committee, organisation, type, from, to }: SearchQuestion): SearchTerms {
  return {
    words,
    ...(committee && uuid.test(committee) && { committeeId: committee }),
    ...(organisation && uuid.test(organisation) && { organisationId: organisation }),
    ...(type && { itemType: type }),
    ...(from && isIsoDay(from) && { from }),
    ...(to && isIsoDay(to) && { to }),
  }
}
