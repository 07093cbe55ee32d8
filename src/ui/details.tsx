import type { ComponentChildren } from 'preact'

export interface DetailsProps {
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** Opens in place; opened when printed. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div class="details-text">{children}</div>
    </details>
  )
}
