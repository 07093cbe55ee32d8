import { Script } from '../script.tsx'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface PasteFieldProps extends FieldProps {
  readonly value?: string
}

/**
 * A field for text from elsewhere. The browser's script lets it keep headings, lists and tables, and sends them as HTML under
 * `<name>Html`; without it, the words are sent as they are.
 */
export function PasteField(props: PasteFieldProps) {
  const { id, name = id, value = '', required } = props
  return (
    <FieldFrame {...props}>
      <textarea
        class="form-input"
        id={id}
        name={name}
        rows={14}
        data-paste={`${name}Html`}
        aria-required={required ? 'true' : undefined}
        {...describedBy(props)}
      >
        {value}
      </textarea>
      <Script name="paste-field" />
    </FieldFrame>
  )
}
