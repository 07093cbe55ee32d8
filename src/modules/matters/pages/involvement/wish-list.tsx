import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { InvolvementView } from '../../queries/involvement/involvement-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

type Wish = InvolvementView['items'][number]['involvements'][number]['wishes'][number]

/** What a committee wishes of the cluster, each with what became of it. */
export function WishList({ wishes, shown }: { readonly wishes: readonly Wish[]; readonly shown: Shown }) {
  const t = words(shown.language).involvement
  const lang = recordLanguage(shown.language)
  if (wishes.length === 0) return null
  return (
    <ul class="wishes" aria-label={t.wishes}>
      {wishes.map(({ id, text, answer, answeredOn }) => (
        <li key={id}>
          <span lang={lang}>{text}</span>{' '}
          {answer && answeredOn ? (
            <span class="wish-answer">
              <StateTag tone="success" word={t.answered(formatDay(answeredOn, shown.language))} /> <span lang={lang}>{answer}</span>
            </span>
          ) : (
            <StateTag tone="warning" word={t.waitsForAnswer} />
          )}
        </li>
      ))}
    </ul>
  )
}
