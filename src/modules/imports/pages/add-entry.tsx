import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import type { Editing } from './editing.tsx'
import { wordFor } from '../../../ui/word-for.ts'

interface AddEntryProps {
  readonly editing: Editing
  readonly list: string
}

/** Saves what has been corrected, and begins an entry in a list. */
export function AddEntry(props: AddEntryProps) {
  return (
    <ButtonRow>
      <AddButton {...props} />
    </ButtonRow>
  )
}

/** @param to says which of several lists of the same name is meant, to those who do not see where the button stands */
export function AddButton({ editing: { t }, list, to }: AddEntryProps & { readonly to?: string }) {
  return (
    <Button kind="quiet" name="action" value={`add:${list}`}>
      {wordFor(t.add, list.slice(list.lastIndexOf('/') + 1))}
      {to && <span class="sr-only"> {to}</span>}
    </Button>
  )
}
