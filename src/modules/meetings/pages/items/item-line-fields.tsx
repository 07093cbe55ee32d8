import { describedBy, FieldError, FieldHelp } from '../../../../ui/form/field-frame.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'

interface ItemLineFieldsProps {
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly labelOf: (number: number) => string
  readonly lines: readonly string[]
  /** Empty fields to write the next in. */
  readonly spare: number
  /** A name or an office, which takes one line. */
  readonly short?: boolean
  readonly error?: string
}

/** One field for each line, and some to spare: without a script there is nothing to add them by. */
export function ItemLineFields({ name, legend, help, labelOf, lines, spare, short, error }: ItemLineFieldsProps) {
  const group = `${name}-lines`
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <fieldset {...describedBy({ id: group, ...(help && { help }), ...(error && { error }) })}>
        <legend class="form-label">{legend}</legend>
        {help && <FieldHelp id={group} help={help} />}
        {error && <FieldError id={group} error={error} />}
        {[...lines, ...Array.from({ length: spare }, () => '')].map((line, at) => {
          // The first has the name's own id, so that the error's link lands in it.
          const field = { id: at === 0 ? name : `${name}-${at}`, name, label: labelOf(at + 1), value: line }
          return short ? <TextField key={at} {...field} autocomplete="off" /> : <TextAreaField key={at} {...field} rows={2} />
        })}
      </fieldset>
    </div>
  )
}
