import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'

export interface CardProps {
  readonly title: ComponentChildren
  /** The whole card leads there. */
  readonly href?: string
  readonly kicker?: ComponentChildren
  readonly level?: 2 | 3 | 4
  readonly facts?: ComponentChildren
  readonly children?: ComponentChildren
}

export function Card({ title, href, kicker, level = 3, facts, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article class={href ? 'card card-linked' : 'card'}>
      {kicker && <p class="card-kicker">{kicker}</p>}
      <Heading class="card-title">{href ? <Link href={href}>{title}</Link> : title}</Heading>
      {children && <div class="card-text">{children}</div>}
      {facts && <div class="card-facts">{facts}</div>}
    </article>
  )
}
