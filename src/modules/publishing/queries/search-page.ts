import { query } from '../../../platform/command/use-case.ts'
import { listCommittees } from '../../committees/index.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy, mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { search } from '../../documents/index.ts'
import { matchedParts } from '../../documents/rules/match-marks.ts'
import { listOrganisations } from '../../people/index.ts'
import { askedPage, type SearchQuestion, searchTermsOf } from '../rules/search-question.ts'

export type SearchView = Awaited<ReturnType<typeof searchPage>>

const pageSize = 20

/** What is found for words within filters, to the reader who asks. */
export const searchPage = query('publishing.search-page', async ({ actor, db, permit, showsClosed }, question: SearchQuestion) => {
  permit(true)
  const committees = (await listCommittees(db)).filter((committee) => mayKnowOf(actor, committee))
  const organisations = await listOrganisations(db)
  const terms = searchTermsOf(question, committees, organisations)
  const reader = {
    everyone: actor.kind === 'public',
    committees: committeesReadBy(actor),
    closedCommittees: committeesReadClosedBy(actor),
  }
  const nothing = { found: [], total: 0, more: false, page: 1 }
  const { found, total, more, page } =
    terms.words === '' ? nothing : await search(db, terms, reader, { size: pageSize, number: askedPage(question) })
  for (const reading of closedReadings(actor, found, (hits) => ({ hits: hits.map(({ path }) => path) }))) showsClosed(reading)
  return {
    question: { ...question, words: terms.words },
    committees,
    organisations,
    found: found.map(({ title, excerpt, ...entry }) => ({
      ...entry,
      title: matchedParts(title),
      excerpt: matchedParts(excerpt),
      committee: committees.find(({ id }) => id === entry.committeeId),
    })),
    total,
    more,
    page,
    pages: Math.ceil(total / pageSize),
  }
})
