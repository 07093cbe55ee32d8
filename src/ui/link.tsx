import type { ComponentChildren } from 'preact'
import { safeHref } from './safe-href.ts'

export interface LinkProps {
  readonly href: string
  readonly children: ComponentChildren
  readonly class?: string
  readonly rel?: string
  readonly lang?: string
  readonly current?: 'page' | 'true'
  /** When the words alone do not say where it goes. */
  readonly label?: string
  readonly id?: string
  readonly download?: boolean
}

/** A link whose address has been checked; an address that may not be followed leaves only the words. */
export function Link({ href, children, current, label, ...rest }: LinkProps) {
  const address = safeHref(href)
  if (address === undefined) return <span class={rest.class}>{children}</span>
  return (
    <a href={address} aria-current={current} aria-label={label} {...rest}>
      {children}
    </a>
  )
}
