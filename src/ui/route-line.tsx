import type { ComponentChildren } from 'preact'
import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'

export interface RouteStop {
  /** Where: the committee's name. */
  readonly name: string
  readonly href?: string
  /** When, as written for people. */
  readonly when?: string
  readonly state: 'past' | 'here' | 'planned'
  /** What came of it: "Anbefalet", "Tiltrådt med bemærkning". */
  readonly outcome?: ComponentChildren
  /** Which sector the committee belongs to, as a `SectorMark`. */
  readonly mark?: ComponentChildren
}

/** More than this does not fit side by side; the line then runs downwards on a desk too. */
const mostSideBySide = 5

/** Where a matter has been, where it stands and where it goes. A list, whatever it looks like. */
export function RouteLine({ label, stops }: { readonly label: string; readonly stops: readonly RouteStop[] }) {
  const words = useTexts().route
  return (
    <div class="route-line-frame">
      <ol class={stops.length > mostSideBySide ? 'route-line' : 'route-line route-line-across'} aria-label={label}>
        {stops.map(({ name, href, when, state, outcome, mark }, at) => (
          <li key={at} class={`route-stop route-stop-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
            <span class="route-stop-state">{words[state]}</span>
            <span class="route-stop-name">{href ? <Link href={href}>{name}</Link> : name}</span>
            {when && <span class="route-stop-when">{when}</span>}
            {outcome && <span class="route-stop-outcome">{outcome}</span>}
            {mark}
          </li>
        ))}
      </ol>
    </div>
  )
}
