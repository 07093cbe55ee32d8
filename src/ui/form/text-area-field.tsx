import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface TextAreaFieldProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { id, name = id, value, rows = 5, required } = props
  return (
    <FieldFrame {...props}>
      <textarea class="form-input" id={id} name={name} rows={rows} aria-required={required ? 'true' : undefined} {...describedBy(props)}>
        {value}
      </textarea>
    </FieldFrame>
  )
}
