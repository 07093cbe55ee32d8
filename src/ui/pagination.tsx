import { Icon } from './icon.tsx'
import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'
import { pagesAround } from './pages-around.ts'

export interface PaginationProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const texts = useTexts().pagination
  if (pages <= 1) return null
  return (
    <nav class="pagination" aria-label={texts.label}>
      {page > 1 && (
        <Link href={hrefOf(page - 1)} class="pagination-step" rel="prev">
          <Icon name="chevron-left" small />
          {texts.previous}
        </Link>
      )}
      <ul>
        {pagesAround(page, pages).map((each, at) => (
          <li key={each ?? `gap-${at}`}>
            {each === undefined ? (
              <span class="pagination-gap">…</span>
            ) : (
              <Link href={hrefOf(each)} label={texts.page(each)} current={each === page ? 'page' : undefined}>
                {each}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p class="pagination-place">{texts.of(page, pages)}</p>
      {page < pages && (
        <Link href={hrefOf(page + 1)} class="pagination-step" rel="next">
          {texts.next}
          <Icon name="chevron-right" small />
        </Link>
      )}
    </nav>
  )
}
