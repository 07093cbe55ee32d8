import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'

export interface Crumb {
  readonly label: string
  /** Absent for the page itself, which comes last. */
  readonly href?: string
}

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav class="breadcrumbs" aria-label={useTexts().breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={label}>{href ? <Link href={href}>{label}</Link> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
