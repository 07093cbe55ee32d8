import { describedBy, FieldError, FieldHelp, type FieldProps } from './field-frame.tsx'
import type { Choice } from './select-field.tsx'

export interface ChoiceGroupProps extends FieldProps {
  /** One of them, or any of them. */
  readonly kind: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly chosen?: readonly string[]
}

/** Radio buttons or checkboxes under one question. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, name = id, kind, label, help, error, choices, chosen = [] } = props
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <fieldset {...describedBy(props)}>
        <legend class="form-label">{label}</legend>
        <FieldHelp id={id} help={help} />
        <FieldError id={id} error={error} />
        {choices.map((choice, at) => {
          // The first has the group's id, so that the error summary's link lands on a control.
          const choiceId = at === 0 ? id : `${id}-${at}`
          return (
            <div key={choice.value} class={`form-group-${kind}`}>
              <input
                class={`form-${kind}`}
                type={kind}
                id={choiceId}
                name={name}
                value={choice.value}
                checked={chosen.includes(choice.value)}
                aria-describedby={choice.help ? `${choiceId}-choice-help` : undefined}
              />
              <label for={choiceId}>{choice.label}</label>
              {choice.help && (
                <span class="form-hint" id={`${choiceId}-choice-help`}>
                  {choice.help}
                </span>
              )}
            </div>
          )
        })}
      </fieldset>
    </div>
  )
}
