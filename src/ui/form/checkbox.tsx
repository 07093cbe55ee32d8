import { describedBy, FieldError, type FieldProps } from './field-frame.tsx'

export interface CheckboxProps extends FieldProps {
  readonly value?: string
  readonly checked?: boolean
}

export function Checkbox(props: CheckboxProps) {
  const { id, name = id, label, help, error, value = 'on', checked } = props
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <FieldError id={id} error={error} />
      <div class="form-group-checkbox">
        <input class="form-checkbox" type="checkbox" id={id} name={name} value={value} checked={checked} {...describedBy(props)} />
        <label for={id}>{label}</label>
        {help && (
          <span class="form-hint" id={`${id}-help`}>
            {help}
          </span>
        )}
      </div>
    </div>
  )
}
