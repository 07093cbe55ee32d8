import type { StatedFields } from '../../../documents/rules/reading.ts'
import type { Line } from '../lines/lines.ts'
import type { ItemPart, PaperParts } from './paper-parts.ts'
import { readItemTitle } from '../items/item-title.ts'

/** Items as the payload states them; the body's lines are those of its blocks. */
export function statedParts(lines: readonly Line[], fields: StatedFields): PaperParts {
  const items = fields.items.map((stated): ItemPart => {
    const title = readItemTitle(stated.title?.value ?? '', 0)
    const [from, to] = stated.title?.span ?? [0, 0]
    const at = stated.title ? from + Math.max(0, stated.title.value.indexOf(title.title)) : 0
    return {
      number: stated.number?.value.replace(/\.$/, ''),
      numberSpan: stated.number?.span,
      title,
      titleSpans: stated.title
        ? [title.titleSpan[1] - title.titleSpan[0] === title.title.length ? [at, Math.min(to, at + title.title.length)] : [from, to]]
        : [],
      headLines: [],
      before: [],
      body: lines.filter(({ block }) => block >= stated.body[0] && block < stated.body[1]),
      told: undefined,
      assigned: undefined,
    }
  })
  const firstBlock = Math.min(...fields.items.map(({ body }) => body[0]))
  const start = Math.min(
    firstBlock,
    ...fields.items.flatMap(({ number, title }) =>
      [number, title].flatMap((part) =>
        part ? lines.filter(({ start: from, end }) => from <= part.span[0] && end >= part.span[1]).map(({ block }) => block) : [],
      ),
    ),
  )
  return { head: lines.filter(({ block }) => block < start), contents: [], items, closing: [], by: 'fields' }
}
