import { useContext } from 'preact/hooks'
import { AssetsContext } from '../assets.ts'
import { useTexts } from '../language-context.ts'
import { Link } from '../link.tsx'
import { Script } from '../script.tsx'
import { describedBy, FieldError, FieldHelp, type FieldProps } from './field-frame.tsx'

export interface TextEditorFieldProps extends FieldProps {
  /** The running text, as it stands; absent for one that is not begun: then it is a plain field. */
  readonly text?: { readonly id: string; readonly markdown: string; readonly revision: number } | undefined
  /** What was written, where the form is shown again; else what the text says. */
  readonly value?: string | undefined
  readonly rows?: number
  /** What may be shown in the text: its address there, and its name. */
  readonly images?: readonly { readonly address: string; readonly name: string }[] | undefined
  /** Where pictures that are pasted into the text are sent, to be among those it may show. */
  readonly picturesTo?: string | undefined
}

/**
 * Running text that several people may write at once. Its form sends `name` (Markdown) and `name-revision`, which
 * `textInForm` reads; where the browser's editor has taken over, it sends neither, for the editor saves by itself.
 */
export function TextEditorField(props: TextEditorFieldProps) {
  const { id, name = id, label, help, error, optional, required, text, value, rows = 12, images = [], picturesTo } = props
  const texts = useTexts()
  const words = texts.editor
  const editor = useContext(AssetsContext).scripts?.['take-over-fields']
  // What came back from a form stays in the plain field: it is merged when it is sent again.
  const isTakenOver = value === undefined || value === text?.markdown
  return (
    <div
      class={error ? 'form-group form-error text-editor' : 'form-group text-editor'}
      data-text-editor={isTakenOver ? text?.id : undefined}
      data-editor={isTakenOver && text ? editor : undefined}
    >
      <label class="form-label" id={`${id}-label`} for={id}>
        {label}
        {optional && <span class="muted weight-normal"> ({texts.optional})</span>}
      </label>
      <FieldHelp id={id} help={help} />
      <FieldError id={id} error={error} />
      <textarea
        class="form-input"
        id={id}
        name={name}
        rows={rows}
        aria-required={required ? 'true' : undefined}
        data-words={text ? JSON.stringify(words.live) : undefined}
        data-pictures-to={text ? picturesTo : undefined}
        data-images={text && images.length > 0 ? JSON.stringify(images) : undefined}
        {...describedBy(props)}
      >
        {value ?? text?.markdown ?? ''}
      </textarea>
      {text && <input type="hidden" name={`${name}-revision`} value={text.revision} />}
      <details class="text-editor-help" data-plain-only>
        <summary>{words.plainHelp.summary}</summary>
        <ul>
          {words.plainHelp.lines.map(([written, meaning]) => (
            <li>
              <code>{written}</code> {meaning}
            </li>
          ))}
          {images.map(({ address, name: file }) => (
            <li>
              <code>{address}</code> {file}
            </li>
          ))}
        </ul>
      </details>
      {text && (
        <p class="text-editor-versions">
          <Link href={`/tekster/${text.id}/versioner`}>
            {words.versions}
            <span class="sr-only">: {label}</span>
          </Link>
        </p>
      )}
      {text && <Script name="text-editor" once />}
    </div>
  )
}
