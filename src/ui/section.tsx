import type { ComponentChildren } from 'preact'

export interface SectionProps {
  readonly id: string
  readonly heading: ComponentChildren
  readonly level?: 2 | 3
  /** At the right of the heading: a link to all of it. */
  readonly action?: ComponentChildren
  readonly lead?: ComponentChildren
  readonly children: ComponentChildren
}

/** A part of a page under its own heading. */
export function Section({ id, heading, level = 2, action, lead, children }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-heading">
        <Heading id={id}>{heading}</Heading>
        {action}
      </div>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  )
}
