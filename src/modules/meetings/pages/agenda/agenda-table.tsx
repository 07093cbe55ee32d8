import type { Language } from '../../../../kernel/language.ts'
import { formatTime } from '../../../../ui/dates.ts'
import { CellInput } from '../../../../ui/form/cell-input.tsx'
import { keptDrawing } from '../../../../ui/kept-drawing.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { words } from '../words.ts'
import { ItemSteps } from './item-steps.tsx'
import { NamedItem } from './named-item.tsx'

interface Field {
  readonly value: string
  readonly error: string | undefined
}

interface Row {
  readonly item: AgendaView['items'][number]
  readonly minutes: Field
  readonly place: Field
}

interface Drawn {
  readonly rows: readonly Row[]
  /** The agenda's address, for those who put its items in order. */
  readonly arranged: string | null
  readonly language: Language
}

const ItemField = keptDrawing(CellInput)

/** The items of an agenda: a table of forty takes as long to draw as all else on its page. */
export const AgendaTable = keptDrawing(({ rows, arranged, language }: Drawn) => {
  const all = words(language)
  const t = all.agenda.items
  return (
    <Table
      caption={t.caption}
      captionHidden
      columns={arranged === null ? [...reading(), lengths()] : [...reading(), ...arranging(arranged)]}
      rows={rows}
      keyOf={({ item }) => item.id}
    />
  )

  function reading(): Column<Row>[] {
    return [
      { heading: t.number, cell: ({ item }) => item.number, nowrap: true },
      {
        heading: t.item,
        rowHeading: true,
        cell: ({ item }) => <NamedItem row={item} linked={item.mayOpen && arranged !== null} language={language} />,
      },
      {
        heading: t.begins,
        nowrap: true,
        cell: ({ item }) => (item.startsAt ? all.agenda.times.at(formatTime(item.startsAt)) : '–'),
      },
    ]
  }

  function lengths(): Column<Row> {
    return { heading: t.minutes, nowrap: true, cell: ({ item }) => item.minutesAllotted ?? '–' }
  }

  function arranging(address: string): Column<Row>[] {
    return [
      {
        heading: t.minutes,
        cell: ({ item, minutes }) => <ItemField id={`minutes-${item.id}`} label={t.minutesOf(item.number)} {...minutes} width={4} />,
      },
      {
        heading: t.place,
        cell: ({ item, place }) => <ItemField id={`place-${item.id}`} label={t.placeOf(item.number)} {...place} width={4} />,
      },
      {
        heading: t.actions,
        nowrap: true,
        cell: (row) => {
          const { id, number, dispatched, mayOpen } = row.item
          const [first, last] = [rows[0] === row, rows.at(-1) === row]
          return <ItemSteps {...{ id, number, dispatched, mayOpen, address, first, last, language }} />
        },
      },
    ]
  }
})
