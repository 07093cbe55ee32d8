import type { ComponentChildren } from 'preact'

export interface ColumnsProps {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
  /** Before the text on a phone and when read out: a table of contents. Facts come after it. */
  readonly asideFirst?: boolean
}

/** The page's text, and a narrower column beside it. */
export function Columns({ children, aside, asideFirst }: ColumnsProps) {
  const column = <div class="columns-aside">{aside}</div>
  return (
    <div class="columns">
      {asideFirst && column}
      <div class="columns-main">{children}</div>
      {!asideFirst && column}
    </div>
  )
}
