import type { ComponentChildren } from 'preact'

export interface Description {
  readonly term: string
  readonly details: ComponentChildren
}

/** Facts as name and value; those without a value are left out. */
export function DescriptionList({ items }: { readonly items: readonly Description[] }) {
  return (
    <dl class="descriptions">
      {items
        .filter(({ details }) => details !== undefined && details !== null && details !== '' && details !== false)
        .map(({ term, details }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{details}</dd>
          </div>
        ))}
    </dl>
  )
}
