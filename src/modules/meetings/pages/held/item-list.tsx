import type { Shown } from '../../../../platform/http/doors.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { ShownItem } from '../../queries/held/shown-items.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { OutcomeTag } from './outcome-tag.tsx'

export interface ItemListProps {
  readonly items: readonly ShownItem[]
  readonly shown: Shown
  /** Where an item is looked at; nowhere where it is absent. */
  readonly hrefOf?: (id: string) => string
  readonly chosenId?: string | undefined
}

/** The agenda's items in order, with what became of each. */
export function ItemList({ items, shown, hrefOf, chosenId }: ItemListProps) {
  const t = words(shown.language)
  return (
    <ol class="held-items">
      {items.map((item) => (
        <li key={item.id} aria-current={item.id === chosenId ? 'true' : undefined}>
          <span class="held-items-title">
            <span class="held-items-number">{item.number}.</span> {titleOf(item)}
          </span>
          <OutcomeTag outcome={item.outcome} t={t} />
        </li>
      ))}
    </ol>
  )

  function titleOf(item: ShownItem) {
    const title = item.readable ? item.title : (item.publicTitle ?? t.held.live.closed)
    const named = (
      <span lang={item.readable || item.publicTitle ? recordLanguage(shown.language) : undefined}>
        {(!item.readable || !item.open) && <Icon name="lock" small />} {title}
      </span>
    )
    return item.readable && hrefOf ? <Link href={hrefOf(item.id)}>{named}</Link> : named
  }
}
