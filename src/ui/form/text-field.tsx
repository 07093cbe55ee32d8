import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value?: string
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'time'
  readonly autocomplete?: 'on' | 'off' | 'name' | 'email' | 'organization'
  readonly inputmode?: 'text' | 'numeric' | 'decimal'
  readonly maxlength?: number
  /** Characters the answer is likely to have; the field is made that wide. */
  readonly width?: 4 | 8 | 11 | 27
}

export function TextField(props: TextFieldProps) {
  const { id, name = id, value, type = 'text', autocomplete, inputmode, maxlength, width, required } = props
  return (
    <FieldFrame {...props}>
      <input
        class={width ? `form-input input-char-${width}` : 'form-input'}
        id={id}
        name={name}
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        aria-required={required ? 'true' : undefined}
        {...describedBy(props)}
      />
    </FieldFrame>
  )
}
