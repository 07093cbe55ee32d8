import { useTexts } from '../language-context.ts'

/** Above a form that came back: each error is a link to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly { readonly field: string; readonly message: string }[] }) {
  const texts = useTexts()
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary" tabindex={-1}>
      <h2 id="error-summary">{texts.errorSummary(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
