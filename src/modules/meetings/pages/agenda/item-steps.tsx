import { Button } from '../../../../ui/button.tsx'
import { keptDrawing } from '../../../../ui/kept-drawing.tsx'
import type { Language } from '../../../../kernel/language.ts'
import { Link } from '../../../../ui/link.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { words } from '../words.ts'

type Row = AgendaView['items'][number]

interface Stepping extends Pick<Row, 'id' | 'number' | 'dispatched' | 'mayOpen'> {
  /** Of the agenda. */
  readonly address: string
  readonly first: boolean
  readonly last: boolean
  readonly language: Language
}

/** An item one place up or down, or off the agenda, without dragging. */
export const ItemSteps = keptDrawing(({ id, number, dispatched, mayOpen, address, first, last, language }: Stepping) => {
  const t = words(language).agenda.items
  return (
    <div class="item-steps" id={`flyt-${id}`}>
      {/* Each arrow keeps its place where the other is missing. */}
      {first ? (
        <span />
      ) : (
        <Button kind="quiet" name="step" value={`up ${id}`}>
          <span aria-hidden="true">↑</span>
          <span class="sr-only">{t.up(number)}</span>
        </Button>
      )}
      {last ? (
        <span />
      ) : (
        <Button kind="quiet" name="step" value={`down ${id}`}>
          <span aria-hidden="true">↓</span>
          <span class="sr-only">{t.down(number)}</span>
        </Button>
      )}
      {mayOpen &&
        (dispatched ? (
          <Link class="button button-quiet item-steps-below" href={`/punkter/${id}`}>
            {t.leave}
            <span class="sr-only">: {t.leaveOf(number)}</span>
          </Link>
        ) : (
          <Button kind="quiet" name="draft" value={id} formaction={`${address}/tag-af`}>
            {t.takeOff}
            <span class="sr-only">: {t.takeOffOf(number)}</span>
          </Button>
        ))}
    </div>
  )
})
