import { isElement } from './html-style.ts'
import type { Element } from './html-style.ts'

export function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

/** Whether rows and columns mean something: pages and mails also use tables to lay out whole sections. */
export function isGrid(rows: readonly Element[], cells: (row: Element) => readonly Element[] = cellsOf): boolean {
  return rows.some((row) => cells(row).length > 1) && !rows.some((row) => cells(row).some(holdsSections))
}

function holdsSections(element: Element): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (/^(?:h[1-6]|ul|ol|table|hr|section|article)$/.test(child.tagName) || holdsSections(child)),
  )
}
