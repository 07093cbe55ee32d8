import type { ComponentChildren } from 'preact'
import { Excerpt, type ExcerptPart } from './excerpt.tsx'
import { Link } from './link.tsx'

export interface SearchResultProps {
  readonly href: string
  readonly title: string | readonly ExcerptPart[]
  /** What it is: "Punkt 4", "Bilag". */
  readonly kicker?: ComponentChildren
  readonly excerpt?: readonly ExcerptPart[]
  /** Committee, date, state. */
  readonly facts?: ComponentChildren
  readonly level?: 2 | 3
}

/** One hit; put several in `<ul class="search-results">`. */
export function SearchResult({ href, title, kicker, excerpt, facts, level = 2 }: SearchResultProps) {
  const Heading = `h${level}` as const
  return (
    <li class="search-result">
      {kicker && <p class="search-result-kicker">{kicker}</p>}
      <Heading>
        <Link href={href}>{typeof title === 'string' ? title : <Excerpt parts={title} />}</Link>
      </Heading>
      {excerpt && (
        <p class="search-result-excerpt">
          <Excerpt parts={excerpt} />
        </p>
      )}
      {facts && <div class="search-result-facts">{facts}</div>}
    </li>
  )
}
