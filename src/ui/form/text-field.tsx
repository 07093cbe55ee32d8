import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value?: string
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url'
  readonly autocomplete?: 'on' | 'off' | 'name' | 'email' | 'organization'
  readonly inputmode?: 'text' | 'numeric' | 'decimal'
  readonly maxlength?: number
  /** Characters the answer is likely to have; the field is made that wide. */
  readonly width?: 4 | 8 | 11 | 27
  /** Offered while typing; anything else may be written too. */
  readonly suggestions?: readonly string[]
}

export function TextField(props: TextFieldProps) {
  const { id, name = id, value, type = 'text', autocomplete, inputmode, maxlength, width, suggestions, required } = props
  return (
    <FieldFrame {...props}>
      <input
        class={width ? `form-input input-char-${width}` : 'form-input'}
        id={id}
        name={name}
        type={type}
        list={suggestions && `${id}-suggestions`}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        aria-required={required ? 'true' : undefined}
        {...describedBy(props)}
      />
      {suggestions && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}
