import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'

export interface ListingRow {
  readonly key: string
  readonly title: ComponentChildren
  readonly href?: string
  readonly facts?: ComponentChildren
  /** At the right: a state, a date, a number. */
  readonly aside?: ComponentChildren
}

/** A quiet list of things, one line or two each. */
export function Listing({ rows }: { readonly rows: readonly ListingRow[] }) {
  return (
    <ul class="listing">
      {rows.map(({ key, title, href, facts, aside }) => (
        <li key={key}>
          <div>
            <p class="listing-title">{href ? <Link href={href}>{title}</Link> : title}</p>
            {facts && <p class="listing-facts">{facts}</p>}
          </div>
          {aside && <div class="listing-aside">{aside}</div>}
        </li>
      ))}
    </ul>
  )
}
