import type { ComponentChildren } from 'preact'

interface Pane {
  readonly id: string
  readonly heading: string
  readonly children: ComponentChildren
}

/** Two equal panes, each scrolling on its own on a desk; one after the other on a phone. */
export function SideBySide({ left, right }: { readonly left: Pane; readonly right: Pane }) {
  return (
    <div class="side-by-side">
      {[left, right].map(({ id, heading, children }) => (
        <section key={id} class="side-by-side-pane" aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {children}
        </section>
      ))}
    </div>
  )
}
