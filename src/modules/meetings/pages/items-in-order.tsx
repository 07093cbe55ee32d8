import type { Shown } from '../../../platform/http/doors.ts'
import { agendaTimes } from '../rules/agenda/agenda-times.ts'
import { AgendaItem, aroundItem, type ItemsView } from './agenda-item.tsx'
import { WithheldItem } from './withheld-item.tsx'

/** The items of a meeting, closed ones at their place among the others; before it is held also when each begins. */
export function ItemsInOrder({ view, shown }: { readonly view: ItemsView; readonly shown: Shown }) {
  const inOrder = [...view.items, ...view.withheld].toSorted((a, b) => a.position - b.position)
  const allotted = inOrder.map(({ minutesAllotted }) => minutesAllotted)
  const { starts } = agendaTimes(view.meeting.state === 'minutes' ? {} : view.meeting, allotted)
  const reader = { language: shown.language, today: shown.today, query: {} }
  return (
    <>
      {inOrder.map((item, at) =>
        'title' in item ? (
          <AgendaItem key={item.id} item={item} around={aroundItem(item, view)} startsAt={starts[at]} shown={reader} />
        ) : (
          <WithheldItem key={item.id} item={item} startsAt={starts[at]} shown={shown} />
        ),
      )}
    </>
  )
}
