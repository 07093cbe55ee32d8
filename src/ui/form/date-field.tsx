import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface DateFieldProps extends FieldProps {
  /** ISO day; what was typed, if it was no date. */
  readonly value?: string
  readonly min?: string
  readonly max?: string
}

export function DateField(props: DateFieldProps) {
  const { id, name = id, value, min, max, required } = props
  return (
    <FieldFrame {...props}>
      <input
        class="form-input"
        id={id}
        name={name}
        type="date"
        value={value}
        min={min}
        max={max}
        aria-required={required ? 'true' : undefined}
        {...describedBy(props)}
      />
    </FieldFrame>
  )
}
