import type { Shown } from '../../../platform/http/doors.ts'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { agendaTimes } from '../rules/agenda/agenda-times.ts'
import { AgendaItem } from './agenda-item.tsx'
import { aroundItem, type ItemsView } from './around-item.ts'
import { WithheldItem } from './withheld-item.tsx'

/** The items of a meeting, closed ones at their place among the others; before it is held also when each begins. */
export function ItemsInOrder({ view, shown }: { readonly view: ItemsView; readonly shown: Shown }) {
  const { items, withheld, withheldAttachments, followUps, notes, matters, writtenHere, mayFollowUp } = view
  const { id, heldOn, startsAt, endsAt } = view.meeting
  return (
    <DrawnInOrder
      items={items}
      withheld={withheld}
      meeting={{ id, heldOn }}
      committee={{ name: view.committee.name }}
      within={view.meeting.state === 'minutes' ? {} : { startsAt, endsAt }}
      {...{ withheldAttachments, followUps, notes, matters, writtenHere, mayFollowUp }}
      shown={{ language: shown.language, today: shown.today, query: {} }}
    />
  )
}

interface Drawn extends Omit<ItemsView, 'meeting'> {
  readonly meeting: { readonly id: string; readonly heldOn: string }
  /** While it is coming: between which times it is held. */
  readonly within: Parameters<typeof agendaTimes>[0]
  readonly shown: Pick<Shown, 'language' | 'today' | 'query'>
}

/** All as they were the last time: one piece of the page. Else each that has not changed. */
const DrawnInOrder = keptDrawing(({ within, shown, ...view }: Drawn) => {
  const inOrder = [...view.items, ...view.withheld].toSorted((a, b) => a.position - b.position)
  const { starts } = agendaTimes(
    within,
    inOrder.map(({ minutesAllotted }) => minutesAllotted),
  )
  return (
    <>
      {inOrder.map((item, at) =>
        'title' in item ? (
          <AgendaItem key={item.id} item={item} around={aroundItem(item, view)} startsAt={starts[at]} shown={shown} />
        ) : (
          <WithheldItem key={item.id} item={item} startsAt={starts[at]} shown={shown} />
        ),
      )}
    </>
  )
})
