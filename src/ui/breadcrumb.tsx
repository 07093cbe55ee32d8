import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'

export interface Crumb {
  readonly label: string
  /** Of no use for the page itself, which comes last. */
  readonly href?: string
}

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav class="breadcrumbs" aria-label={useTexts().breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }, at) => (
          <li key={label}>
            {href && at < crumbs.length - 1 ? <Link href={href}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
