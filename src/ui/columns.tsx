import type { ComponentChildren } from 'preact'

/** The page's text, and a narrower column of facts beside it; on a phone the facts follow the text. */
export function Columns({ children, aside }: { readonly children: ComponentChildren; readonly aside: ComponentChildren }) {
  return (
    <div class="columns">
      <div class="columns-main">{children}</div>
      <div class="columns-aside">{aside}</div>
    </div>
  )
}
