import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly help?: string
}

export interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string
  /** First line that chooses nothing: "Alle udvalg". */
  readonly none?: string
}

export function SelectField(props: SelectFieldProps) {
  const { id, name = id, choices, value = '', none, required } = props
  return (
    <FieldFrame {...props}>
      <select class="form-input form-select" id={id} name={name} aria-required={required ? 'true' : undefined} {...describedBy(props)}>
        {none !== undefined && (
          <option value="" selected={value === ''}>
            {none}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
