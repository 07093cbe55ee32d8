import type { ComponentChildren } from 'preact'
import { useTexts } from '../language-context.ts'

/** What every field has. The id is also where the error summary's link goes. */
export interface FieldProps {
  readonly id: string
  /** As sent; the id where it is left out. */
  readonly name?: string
  readonly label: string
  readonly help?: ComponentChildren
  readonly error?: string
  readonly optional?: boolean
  readonly required?: boolean
}

/** For the control: the hint and the error it is described by, and that it is wrong. */
export function describedBy({ id, help, error }: Pick<FieldProps, 'id' | 'help' | 'error'>) {
  const ids = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean)
  return { 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined, 'aria-invalid': error ? ('true' as const) : undefined }
}

export function FieldHelp({ id, help }: Pick<FieldProps, 'id' | 'help'>) {
  return help ? (
    <span class="form-hint" id={`${id}-help`}>
      {help}
    </span>
  ) : null
}

export function FieldError({ id, error }: Pick<FieldProps, 'id' | 'error'>) {
  const texts = useTexts()
  return error ? (
    <span class="form-error-message" id={`${id}-error`}>
      <span class="sr-only">{texts.errorPrefix} </span>
      {error}
    </span>
  ) : null
}

/** Label, help and error around one control. */
export function FieldFrame({ id, label, help, error, optional, children }: FieldProps & { readonly children: ComponentChildren }) {
  const texts = useTexts()
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={id}>
        {label}
        {optional && <span class="muted weight-normal"> ({texts.optional})</span>}
      </label>
      <FieldHelp id={id} help={help} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}
