import type { ComponentChildren } from 'preact'

export interface CalloutProps {
  readonly heading: ComponentChildren
  readonly level?: 2 | 3 | 4 | 5
  readonly children: ComponentChildren
}

/** What everything else on the page leads up to: a conclusion, a decision. */
export function Callout({ heading, level = 3, children }: CalloutProps) {
  const Heading = `h${level}` as const
  return (
    <div class="callout">
      <Heading class="callout-heading">{heading}</Heading>
      {children}
    </div>
  )
}
