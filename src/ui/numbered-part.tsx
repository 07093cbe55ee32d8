import type { ComponentChildren } from 'preact'

export interface NumberedPartProps {
  readonly id: string
  readonly number: string
  readonly title: ComponentChildren
  readonly level?: 2 | 3
  /** Marks under the title: type, state, presenter. */
  readonly facts?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A part that people refer to by its number: the number stands in the margin. */
export function NumberedPart({ id, number, title, level = 2, facts, children }: NumberedPartProps) {
  const Heading = `h${level}` as const
  return (
    <article class="numbered" id={id} aria-labelledby={`${id}-title`}>
      <Heading class="numbered-title" id={`${id}-title`}>
        <span class="numbered-number">{number}.</span> {title}
      </Heading>
      {facts && <div class="numbered-facts">{facts}</div>}
      {children && <div class="numbered-body">{children}</div>}
    </article>
  )
}
