import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { useTexts } from './language-context.ts'

export interface ReadValueProps {
  /** The anchor that the marked words link to. */
  readonly id: string
  /** The value's name, for who hears the link to its source on its own. */
  readonly label?: string
  readonly children: ComponentChildren
  readonly sources?: readonly { readonly anchor: string; readonly place: string }[]
  /** Why it may be wrong, in a sentence. */
  readonly doubt?: string
}

/** A value beside its source: links to where it was read, and the doubt, if there is one. */
export function ReadValue({ id, label, children, sources = [], doubt }: ReadValueProps) {
  const texts = useTexts().sourcePane
  return (
    <span class={doubt ? 'read-value read-value-doubt' : 'read-value'} id={id}>
      {children}
      {sources.map(({ anchor, place }) => (
        <a key={anchor} class="read-value-source" href={`#${anchor}`} aria-label={texts.toSource(place, label)}>
          {place}
        </a>
      ))}
      {doubt && (
        <span class="read-value-reason">
          <Icon name="help" small />
          <span>{doubt}</span>
        </span>
      )}
    </span>
  )
}
