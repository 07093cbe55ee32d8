import type { ComponentChildren } from 'preact'

export interface PageHeadingProps {
  readonly title: ComponentChildren
  /** What kind of thing it is, above its name: "Møde", "Udvalg". */
  readonly kicker?: ComponentChildren
  readonly lead?: ComponentChildren
  /** Marks and short facts in one line: state, date, place, sectors. */
  readonly facts?: ComponentChildren
  /** One clear next action, as `ButtonLink`; at most one quiet one beside it. */
  readonly actions?: ComponentChildren
}

/** The only h1 of a page. */
export function PageHeading({ title, kicker, lead, facts, actions }: PageHeadingProps) {
  return (
    <div class="page-heading">
      {kicker && <p class="page-heading-kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p class="page-heading-lead">{lead}</p>}
      {facts && <div class="page-heading-facts">{facts}</div>}
      {actions && (
        <div class="page-heading-actions">
          <div class="button-row">{actions}</div>
        </div>
      )}
    </div>
  )
}
