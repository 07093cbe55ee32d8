import { Icon } from '../../../ui/icon.tsx'
import { Link } from '../../../ui/link.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { TypeMark } from '../../../ui/type-mark.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import type { DrawnItem } from './around-item.ts'
import { ItemTime } from './item-time.tsx'
import { words } from './words.ts'

/** Of what type an item is, who reads it, whose record it stands in, who presents it and for how long. */
export function ItemFacts({ item, startsAt, shown }: Omit<DrawnItem, 'around'>) {
  const all = words(shown.language)
  const t = all.item
  const presenters = item.lines.filter(({ kind }) => kind === 'presenter').map(({ text }) => text)
  const letter = item.type ? wordFor(all.typeLetters, item.type) : undefined
  return (
    <>
      {(item.type || item.typeAsWritten) && (
        <TypeMark letter={letter} word={item.type ? wordFor(all.types, item.type) : (item.typeAsWritten ?? '')} />
      )}
      {!item.open && (
        <span>
          <Icon name="lock" small /> {t.closedForMembers} (<Link href={`/adgang/punkt/${item.id}`}>{t.whoReads(item.number)}</Link>)
        </span>
      )}
      {item.references.map(({ number, kind, system }) => {
        const reference = kind === 'document' ? t.document(number) : t.reference(number)
        return <span key={number}>{system ? t.referenceIn(reference, system) : reference}</span>
      })}
      {presenters.length > 0 && <span>{t.presentedBy(presenters.join(', '))}</span>}
      <ItemTime startsAt={startsAt} minutes={item.minutesAllotted} shown={shown} />
      {item.late && <StateTag tone="warning" word={all.agenda.meeting.late} />}
    </>
  )
}
