import type { Span } from '../../documents/rules/content-tree.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { type Choice, SelectField } from '../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { Editing } from './editing.tsx'
import { entryAnchor, fieldAnchor } from './field-places.ts'

interface DraftFieldProps {
  readonly editing: Editing
  /** JSON pointer into the draft: the field's name in the form. */
  readonly pointer: string
  readonly label: string
  readonly saved: string | undefined
  readonly spans?: readonly Span[] | undefined
  readonly as?: 'line' | 'text' | 'day' | 'short'
  /** Instead of something to write: something to choose. */
  readonly choices?: readonly Choice[]
  /** What choosing nothing means, where that is a choice. */
  readonly none?: string
  readonly help?: string
}

const longestTextarea = 14
const lettersOnALine = 60

/** One value of the draft, to be corrected where it stands. */
export function DraftField({ editing, pointer, label, saved, spans, as = 'line', choices, none, help }: DraftFieldProps) {
  const value = editing.value(pointer, saved)
  const field = {
    id: fieldAnchor(pointer),
    name: pointer,
    label,
    value,
    error: editing.error(pointer),
    help: editing.help(pointer, spans, help),
  }
  if (choices) return <SelectField {...field} choices={choices} none={none} />
  if (as === 'day') return <DateField {...field} />
  if (as === 'text') return <TextAreaField {...field} rows={rowsFor(value)} />
  return <TextField {...field} autocomplete="off" width={as === 'short' ? 8 : undefined} />
}

/** Takes an entry out of its list when the form is saved. */
export function RemoveEntry({ editing, pointer, label, help }: Pick<DraftFieldProps, 'editing' | 'pointer' | 'label' | 'help'>) {
  return (
    <Checkbox
      id={`${entryAnchor(pointer)}-fjern`}
      name={pointer}
      value="remove"
      label={label}
      help={help}
      checked={editing.isRemoved(pointer)}
    />
  )
}

export function choicesOf(values: readonly string[], labels: Readonly<Record<string, string>>): Choice[] {
  return values.map((value) => ({ value, label: labels[value] ?? value }))
}

function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOnALine)), 0)
  return Math.min(longestTextarea, Math.max(2, lines))
}
