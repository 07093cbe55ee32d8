import { Link } from './link.tsx'

export interface Tab {
  readonly href: string
  readonly label: string
  readonly count?: number
  readonly current?: boolean
}

/** Each tab is a page of its own, so it is a link. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, label: word, count, current }) => (
          <li key={href}>
            <Link href={href} current={current ? 'page' : undefined}>
              {word}
              {count !== undefined && <span class="tabs-count"> ({count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
