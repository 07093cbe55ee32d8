import { Details } from '../../../ui/details.tsx'
import { ReadValue } from '../../../ui/read-value.tsx'
import type { Unplaced } from '../rules/draft.ts'
import { unplacedChoices } from '../rules/review/place-unplaced.ts'
import { DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { itemChoices } from './item-choices.ts'
import { placeInWords } from './words.ts'

const mostInSight = 10

/** Every line that no field holds, with where it may be put; apart from them those of which somebody said that they are nothing. */
export function UnplacedLines({ editing }: { readonly editing: Editing }) {
  const { t, draft, language } = editing
  const all = draft.unplaced.map((line, at) => ({ ...line, at }))
  const open = all.filter(({ insignificant }) => !insignificant)
  const insignificant = all.filter((line) => line.insignificant)
  const items = itemChoices(editing)
  const places = unplacedChoices
    .filter((as) => as === 'insignificant' || items.length > 0)
    .map((as) => ({ value: as, label: placeInWords(as, language) }))
  if (all.length === 0) return null
  return (
    <section class="section" aria-labelledby="uplaceret">
      <h3 id="uplaceret">{t.paper.unplaced(open.length)}</h3>
      {open.length > 0 && <p class="muted">{t.paper.unplacedHelp}</p>}
      <ul>{open.slice(0, mostInSight).map(line)}</ul>
      {open.length > mostInSight && folded(t.paper.moreDoubts(open.length - mostInSight), open.slice(mostInSight))}
      {insignificant.length > 0 && folded(t.paper.insignificant(insignificant.length), insignificant)}
    </section>
  )

  function folded(summary: string, lines: readonly (Unplaced & { readonly at: number })[]) {
    return (
      <Details summary={summary}>
        <ul>{lines.map(line)}</ul>
      </Details>
    )
  }

  function line({ text, span, item, at, insignificant: isNothing }: Unplaced & { readonly at: number }) {
    const id = `uplaceret-${span[0]}`
    return (
      <li key={span[0]}>
        <ReadValue id={id} sources={editing.sources([span])}>
          {text.trim()} <span class="muted">{t.paper.underItem(draft.items[item ?? 0]?.number ?? '1')}</span>
        </ReadValue>
        <div class="field-row" role="group" aria-labelledby={id}>
          <DraftField
            editing={editing}
            pointer={`/unplaced/${at}/as`}
            label={t.fields.as}
            saved={isNothing ? 'insignificant' : ''}
            choices={places}
            none={t.places.stays}
          />
          {items.length > 0 && (
            <DraftField
              editing={editing}
              pointer={`/unplaced/${at}/item`}
              label={t.fields.under}
              saved={String(item ?? 0)}
              choices={items}
            />
          )}
        </div>
      </li>
    )
  }
}
