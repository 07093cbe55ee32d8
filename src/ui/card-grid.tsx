import { toChildArray, type ComponentChildren } from 'preact'

/** Cards side by side, as many as there is room for. */
export function CardGrid({ children }: { readonly children: ComponentChildren }) {
  return (
    <ul class="card-grid">
      {toChildArray(children).map((card, at) => (
        <li key={at}>{card}</li>
      ))}
    </ul>
  )
}
