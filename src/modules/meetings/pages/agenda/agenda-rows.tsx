import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatTime } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Script } from '../../../../ui/script.tsx'
import { CellInput } from '../../../../ui/form/cell-input.tsx'
import { keptDrawing } from '../../../../ui/kept-drawing.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { ItemSteps } from './item-steps.tsx'
import { NamedItem } from './named-item.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

type Row = AgendaView['items'][number]

const ItemField = keptDrawing(CellInput)

/** The items in order: to read for the chairs, to order and time for those who prepare. */
export function AgendaRows({ view, shown }: { readonly view: AgendaView; readonly shown: Shown }) {
  const { items, meeting, times } = view
  const all = words(shown.language)
  const t = all.agenda.items
  const changes = view.prepares && !view.obstacle
  const field = shown.refusal?.values?.['field']
  const address = `/moeder/${meeting.id}/dagsorden`
  if (items.length === 0) return <EmptyState heading={t.none}>{changes ? t.noneHelp : null}</EmptyState>
  const table = (
    <Table
      caption={t.caption}
      captionHidden
      columns={changes ? [...reading(), ...arranging()] : reading()}
      rows={items}
      keyOf={({ id }) => id}
    />
  )
  if (!changes)
    return (
      <>
        {table}
        {total()}
      </>
    )
  return (
    <form method="post" action={`${address}/raekkefoelge`} data-agenda-order>
      {/* Enter in a field saves: it would else press the first arrow. */}
      <button class="sr-only" type="submit" tabIndex={-1} aria-hidden="true">
        {t.save}
      </button>
      <input type="hidden" name="revision" value={view.revision} />
      <p class="muted" data-agenda-help data-drag={t.drag}>
        {t.help}
      </p>
      {table}
      {total()}
      <ButtonRow>
        <Button kind="secondary">{t.save}</Button>
      </ButtonRow>
      <Script name="agenda-order" />
    </form>
  )

  function total() {
    const said = all.agenda.times
    return (
      <p>
        {times.length === undefined ? said.total(times.total) : said.of(times.total, times.length)}{' '}
        {times.untimed > 0 && said.untimed(times.untimed)}
      </p>
    )
  }

  function reading(): Column<Row>[] {
    return [
      { heading: t.number, cell: ({ number }) => number, nowrap: true },
      {
        heading: t.item,
        rowHeading: true,
        cell: (row) => <NamedItem row={row} linked={row.mayOpen && changes} language={shown.language} />,
      },
      {
        heading: t.begins,
        nowrap: true,
        cell: ({ startsAt }) => (startsAt ? all.agenda.times.at(formatTime(startsAt)) : '–'),
      },
      ...(changes ? [] : [{ heading: t.minutes, nowrap: true, cell: ({ minutesAllotted }: Row) => minutesAllotted ?? '–' }]),
    ]
  }

  function arranging(): Column<Row>[] {
    return [
      {
        heading: t.minutes,
        cell: (row) => (
          <ItemField
            id={`minutes-${row.id}`}
            label={t.minutesOf(row.number)}
            value={written(`minutes-${row.id}`, row.minutesAllotted)}
            width={4}
            error={errorAt(`minutes-${row.id}`)}
          />
        ),
      },
      {
        heading: t.place,
        cell: (row) => (
          <ItemField
            id={`place-${row.id}`}
            label={t.placeOf(row.number)}
            value={written(`place-${row.id}`, items.indexOf(row) + 1)}
            width={4}
            error={errorAt(`place-${row.id}`)}
          />
        ),
      },
      {
        heading: t.actions,
        nowrap: true,
        cell: ({ id, number, dispatched, mayOpen }) => (
          <ItemSteps
            {...{ id, number, dispatched, mayOpen, address }}
            first={items[0]?.id === id}
            last={items.at(-1)?.id === id}
            language={shown.language}
          />
        ),
      },
    ]
  }

  function written(id: string, stands: number | undefined): string {
    return shown.entered?.[id]?.[0] ?? (stands === undefined ? '' : String(stands))
  }

  function errorAt(id: string): string | undefined {
    return field === id && shown.refusal ? refused(shown.refusal, all) : undefined
  }
}
