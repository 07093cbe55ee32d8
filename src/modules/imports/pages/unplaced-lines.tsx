import { Details } from '../../../ui/details.tsx'
import { ReadValue } from '../../../ui/read-value.tsx'
import type { Unplaced } from '../rules/draft.ts'
import type { Editing } from './editing.tsx'

const mostInSight = 10

/** Every line that no field holds, with the item it goes with. */
export function UnplacedLines({ editing }: { readonly editing: Editing }) {
  const { t, draft } = editing
  const { unplaced } = draft
  if (unplaced.length === 0) return null
  return (
    <section class="section" aria-labelledby="uplaceret">
      <h3 id="uplaceret">{t.paper.unplaced(unplaced.length)}</h3>
      <p class="muted">{t.paper.unplacedHelp}</p>
      <ul>{unplaced.slice(0, mostInSight).map(line)}</ul>
      {unplaced.length > mostInSight && (
        <Details summary={t.paper.moreDoubts(unplaced.length - mostInSight)}>
          <ul>{unplaced.slice(mostInSight).map(line)}</ul>
        </Details>
      )}
    </section>
  )

  function line({ text, span, item }: Unplaced) {
    return (
      <li key={span[0]}>
        <ReadValue id={`uplaceret-${span[0]}`} sources={editing.sources([span])}>
          {text.trim()} <span class="muted">{t.paper.underItem(draft.items[item ?? 0]?.number ?? '1')}</span>
        </ReadValue>
      </li>
    )
  }
}
