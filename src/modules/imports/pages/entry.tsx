import type { ComponentChildren } from 'preact'
import { Details } from '../../../ui/details.tsx'
import type { Editing } from './editing.tsx'
import { entryAnchor } from './field-places.ts'

interface EntryProps {
  readonly editing: Editing
  readonly pointer: string
  /** What was read, in one line: most entries are right and need no opening. */
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** An entry of a list, folded to one line until it has to be corrected. */
export function Entry({ editing, pointer, summary, open, children }: EntryProps) {
  const doubts = editing.doubtsUnder(pointer)
  const name = `${entryAnchor(pointer)}-navn`
  return (
    <div id={entryAnchor(pointer)} class="entry">
      <Details
        open={open || doubts > 0 || editing.hasErrorUnder(pointer)}
        summary={
          <span id={name}>
            {summary}
            {doubts > 0 && <strong> · {editing.t.item.doubts(doubts)}</strong>}
          </span>
        }
      >
        <div role="group" aria-labelledby={name}>
          {children}
        </div>
      </Details>
    </div>
  )
}
