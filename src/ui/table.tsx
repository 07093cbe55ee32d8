import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  readonly heading: string
  readonly cell: (row: Row) => ComponentChildren
  /** Names the row: read out first, and the head of the card on a phone. One column has it. */
  readonly rowHeading?: boolean
  readonly align?: 'number'
  readonly nowrap?: boolean
}

export interface TableProps<Row> {
  readonly caption: string
  /** When a heading just above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

/** A table that becomes cards on a phone. The roles are stated because `display` takes them away there. */
export function Table<Row>({ caption, captionHidden, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table class="table table-cards" role="table">
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.heading} role="columnheader" scope="col" class={classesOf(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map((column) =>
              column.rowHeading ? (
                <th key={column.heading} role="rowheader" scope="row" class={classesOf(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.heading} role="cell" class={classesOf(column)} data-title={column.heading}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function classesOf({ align, nowrap }: { readonly align?: 'number'; readonly nowrap?: boolean }): string | undefined {
  return [align === 'number' ? 'table-number' : '', nowrap ? 'table-nowrap' : ''].filter(Boolean).join(' ') || undefined
}
