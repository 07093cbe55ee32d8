import { Button } from '../../../../ui/button.tsx'
import { CellInput } from '../../../../ui/form/cell-input.tsx'
import { keptDrawing } from '../../../../ui/kept-drawing.tsx'
import type { Language } from '../../../../kernel/language.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Link } from '../../../../ui/link.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { TypeMark } from '../../../../ui/type-mark.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

type Row = AgendaView['items'][number]

export const ItemField = keptDrawing(CellInput)

/** What an item is: the same in a list to read and in one to order. */
export const NamedItem = keptDrawing(
  ({ row, linked, language }: { readonly row: Row; readonly linked: boolean; readonly language: Language }) => {
    const all = words(language)
    const t = all.agenda.items
    const title = row.title ?? t.withheld
    return (
      <>
        <input type="hidden" name="item" value={row.id} />
        <span lang={recordLanguage(language)}>{linked ? <Link href={`/punkter/${row.id}`}>{title}</Link> : title}</span>
        <span class="numbered-facts">
          {row.type ? (
            <TypeMark letter={wordFor(all.typeLetters, row.type)} word={wordFor(all.types, row.type)} />
          ) : (
            row.mayOpen && <span>{t.untyped}</span>
          )}
          {!row.open && (
            <span>
              <Icon name="lock" small /> {t.closed}
            </span>
          )}
          {row.late && <StateTag tone="warning" word={t.late} />}
          {row.presenters.length > 0 && <span>{t.presentedBy(row.presenters.join(', '))}</span>}
          {row.organisation && <span>{t.from(row.organisation)}</span>}
          {row.attachments > 0 && row.mayOpen && <span>{t.attachments(row.attachments, row.closedAttachments)}</span>}
        </span>
      </>
    )
  },
)

interface Stepping extends Pick<Row, 'id' | 'number' | 'dispatched' | 'mayOpen'> {
  /** Of the agenda. */
  readonly address: string
  readonly first: boolean
  readonly last: boolean
  readonly language: Language
}

export const ItemSteps = keptDrawing(({ id, number, dispatched, mayOpen, address, first, last, language }: Stepping) => {
  const t = words(language).agenda.items
  return (
    <div class="button-row" id={`flyt-${id}`}>
      {!first && (
        <Button kind="quiet" name="step" value={`up ${id}`}>
          <span aria-hidden="true">↑</span>
          <span class="sr-only">{t.up(number)}</span>
        </Button>
      )}
      {!last && (
        <Button kind="quiet" name="step" value={`down ${id}`}>
          <span aria-hidden="true">↓</span>
          <span class="sr-only">{t.down(number)}</span>
        </Button>
      )}
      {mayOpen &&
        (dispatched ? (
          <Link class="button button-quiet" href={`/punkter/${id}`}>
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
