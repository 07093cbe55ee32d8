import type { Shown } from '../../../platform/http/doors.ts'
import { differingFields } from '../rules/differing-fields.ts'
import type { Draft } from '../rules/draft.ts'
import { fieldLabel } from './field-label.ts'
import { fieldAnchor } from './field-places.ts'
import { words } from './words.ts'

/** What a person had written when another was faster: none of it is lost, and nothing of the other's is overwritten. */
export function EnteredDifferently({ draft, shown }: { readonly draft: Draft | null; readonly shown: Shown }) {
  const { language, entered } = shown
  const t = words(language)
  if (!draft || !entered) return null
  const written = Object.fromEntries(Object.entries(entered).map(([name, values]) => [name, values.at(-1) ?? '']))
  const fields = differingFields(draft, written)
  if (fields.length === 0) return <p>{t.paper.youWroteNothing}</p>
  return (
    <>
      <p>{t.paper.youWrote}</p>
      <ul>
        {fields.map((pointer) => (
          <li key={pointer}>
            <a href={`#${fieldAnchor(pointer)}`}>{fieldLabel(pointer, draft, language)}</a>: {inWords(written[pointer] ?? '')}
          </li>
        ))}
      </ul>
    </>
  )

  function inWords(text: string): string {
    if (text === '') return t.paper.emptied
    return text === 'remove' ? t.paper.removed : text
  }
}
