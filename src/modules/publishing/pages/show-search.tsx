import type { Shown } from '../../../platform/http/doors.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import type { SearchView } from '../queries/search-page.ts'
import { FoundEntry } from './found-entry.tsx'
import { searchAddress } from './search-address.ts'
import { SearchForm } from './search-form.tsx'
import { words } from './words.ts'

const pageSize = 20

/** The search: the question above, what was found under it, and what to try when nothing was. */
export function showSearch(view: SearchView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.search
  const { question, found, total, more, page, pages } = view
  const asked = question.words !== ''
  const filtered = Boolean(question.committee || question.organisation || question.type || question.from || question.to)
  const withoutFilters = <Link href={searchAddress({ words: question.words })}>{t.clear}</Link>
  return {
    title: asked ? `${question.words} – ${t.title}` : t.title,
    section: 'search',
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} />
        <SearchForm view={view} shown={shown} />
        {!asked && <EmptyState heading={t.begin}>{t.beginHelp}</EmptyState>}
        {asked && total === 0 && (
          <EmptyState heading={t.nothing(question.words)}>
            <p>{t.nothingHelp}</p>
            <ul>
              {t.advice.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
              {filtered && (
                <li>
                  <Link href={searchAddress({ words: question.words })}>{t.adviceFilters}</Link>
                </li>
              )}
            </ul>
          </EmptyState>
        )}
        {total > 0 && (
          <>
            <p role="status">
              <strong>{hitsInWords()}</strong> {t.shown((page - 1) * pageSize + 1, (page - 1) * pageSize + found.length)}{' '}
              {filtered && withoutFilters}
            </p>
            <ul class="search-results" aria-label={t.results}>
              {found.map((entry) => (
                <FoundEntry key={`${entry.kind} ${entry.id}`} entry={entry} shown={shown} />
              ))}
            </ul>
            <Pagination page={page} pages={pages} hrefOf={(number) => searchAddress(question, number)} />
          </>
        )}
      </>
    ),
  }

  function hitsInWords(): string {
    const count = formatNumber(total, shown.language)
    if (more) return t.moreHits(count, question.words)
    return `${total === 1 ? t.oneHit(question.words) : t.hits(count, question.words)}.`
  }
}
