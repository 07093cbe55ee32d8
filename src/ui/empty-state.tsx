import type { ComponentChildren } from 'preact'

export interface EmptyStateProps {
  /** What there is none of. */
  readonly heading: string
  /** What to do about it. */
  readonly children: ComponentChildren
  readonly action?: ComponentChildren
}

export function EmptyState({ heading, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-heading">{heading}</p>
      <div>{children}</div>
      {action && <div class="button-row">{action}</div>}
    </div>
  )
}
