import type { Shown } from '../../../platform/http/doors.ts'
import { differingFields } from '../rules/review/differing-fields.ts'
import type { Draft } from '../rules/draft.ts'
import { fieldLabel } from './field-label.ts'
import { fieldAnchor } from './field-places.ts'
import { placeInWords, words } from './words.ts'

/** What a person had written when another was faster: none of it is lost, and nothing of the other's is overwritten. */
export function EnteredDifferently({ draft, text, shown }: { readonly draft: Draft | null; readonly text: string; readonly shown: Shown }) {
  const { language, entered } = shown
  const t = words(language)
  if (!draft || !entered) return null
  const written = Object.fromEntries(Object.entries(entered).map(([name, values]) => [name, values.at(-1) ?? '']))
  const fields = differingFields(draft, written, text)
  if (fields.length === 0) return <p>{t.paper.youWroteNothing}</p>
  return (
    <>
      <p>{t.paper.youWrote}</p>
      <ul>
        {fields.map((pointer) => (
          <li key={pointer}>
            <a href={`#${fieldAnchor(pointer)}`}>{fieldLabel(pointer, draft, language)}</a>: {inWords(pointer, written[pointer] ?? '')}
          </li>
        ))}
      </ul>
    </>
  )

  function inWords(pointer: string, said: string): string {
    if (said === '') return t.paper.emptied
    if (pointer.startsWith('/unplaced/')) return placeInWords(said, language)
    return said === 'remove' ? t.paper.removed : said
  }
}
