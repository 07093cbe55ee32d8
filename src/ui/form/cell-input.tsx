import type { ComponentChildren } from 'preact'
import { describedBy, FieldError } from './field-frame.tsx'

interface CellProps {
  readonly id: string
  /** What it is and of which row: in a table column and row name the field, so its label is only heard. */
  readonly label: string
  readonly error?: string | undefined
}

interface WrittenCellProps extends CellProps {
  readonly value: string
  readonly width?: 4 | 8 | 11
}

/** A line of text in a table. */
export function CellInput({ id, label, error, value, width }: WrittenCellProps) {
  return (
    <CellFrame id={id} error={error}>
      <input
        class={width ? `form-input input-char-${width}` : 'form-input'}
        id={id}
        name={id}
        type="text"
        value={value}
        aria-label={label}
        {...described(id, error)}
      />
    </CellFrame>
  )
}

/** A day in a table. */
export function CellDate({ id, label, error, value }: WrittenCellProps) {
  return (
    <CellFrame id={id} error={error}>
      <input class="form-input" id={id} name={id} type="date" value={value} aria-label={label} {...described(id, error)} />
    </CellFrame>
  )
}

/** A box to tick in a table. */
export function CellCheckbox({ id, label, checked }: CellProps & { readonly checked: boolean }) {
  return (
    <div class="form-group-checkbox">
      <input class="form-checkbox" type="checkbox" id={id} name={id} value="on" checked={checked} />
      <label for={id}>
        <span class="sr-only">{label}</span>
      </label>
    </div>
  )
}

function CellFrame({ id, error, children }: Pick<CellProps, 'id' | 'error'> & { readonly children: ComponentChildren }) {
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <FieldError id={id} {...(error && { error })} />
      {children}
    </div>
  )
}

function described(id: string, error: string | undefined) {
  return describedBy({ id, ...(error && { error }) })
}
