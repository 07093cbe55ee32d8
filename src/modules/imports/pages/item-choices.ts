import type { Choice } from '../../../ui/form/select-field.tsx'
import type { Editing } from './editing.tsx'

const lettersOfTitle = 48

/** The items of the paper by their place in it; `called` says what they are a choice of. */
export function itemChoices({ t, draft }: Editing, called: (number: string) => string = t.paper.item): Choice[] {
  return draft.items.map(({ number, title }, at) => ({
    value: String(at),
    label: `${called(number)}: ${title.length > lettersOfTitle ? `${title.slice(0, lettersOfTitle).trimEnd()}…` : title}`,
  }))
}
