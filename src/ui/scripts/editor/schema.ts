import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'

/**
 * What a running text can hold, for the browser and for tests of how it is merged. Flat: being a heading or a point of a list
 * is what a block is called, so that changing it does not replace the block under the hands of somebody else who writes in it
 * (docs/decisions/0019). A line break is a line feed.
 */

interface Block {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'ordered'
  readonly level: number
  readonly start: number | null
}

/** What is used of a browser's element; the server's types know no browser. */
interface Element {
  getAttribute(name: string): string | null
}

/** The page has its own h1 and h2 around the field. */
const tagOfHeading = (level: number): string => `h${Math.min(6, Math.max(1, level) + 1)}`

const block: NodeSpec = {
  content: 'text*',
  marks: '_',
  group: 'piece',
  whitespace: 'pre',
  attrs: { kind: { default: 'paragraph' }, level: { default: 0 }, start: { default: null } },
  toDOM: ({ attrs }) => {
    const { kind, level } = attrs as Block
    if (kind === 'heading') return [tagOfHeading(level), { 'data-level': level }, 0]
    if (kind === 'paragraph') return ['p', 0]
    const depth = Math.min(8, Math.max(0, level))
    return [kind === 'ordered' ? 'ol' : 'ul', { class: `point depth-${depth}`, 'data-level': depth }, ['li', 0]]
  },
  parseDOM: [
    ...[1, 2, 3, 4, 5, 6].map((number) => ({
      tag: `h${number}`,
      getAttrs: (found: Element) => ({ kind: 'heading', level: Number(found.getAttribute('data-level')) || number }),
    })),
    ...(['ul', 'ol'] as const).map((tag) => ({
      tag: `${tag}.point`,
      contentElement: 'li',
      getAttrs: (found: Element) => ({ kind: tag === 'ol' ? 'ordered' : 'bullet', level: Number(found.getAttribute('data-level')) || 0 }),
    })),
    { tag: 'p' },
  ],
}

const cell = (tag: 'td' | 'th', role: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'text*',
  marks: '_',
  tableRole: role,
  isolating: true,
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  toDOM: () => [tag, 0],
  parseDOM: [{ tag }],
})

const link: MarkSpec = {
  attrs: { href: {} },
  inclusive: false,
  toDOM: ({ attrs }) => ['a', { href: safeAddress(String(attrs['href'])) ?? '#' }, 0],
  parseDOM: [{ tag: 'a[href]', getAttrs: (found: Element) => addressOf(found.getAttribute('href') ?? '') }],
}

/** What it is over is the alternative text of an image: it is seen, read aloud and mended as text, and cannot be absent. */
const image: MarkSpec = {
  attrs: { href: {} },
  inclusive: false,
  excludes: 'image link',
  toDOM: ({ attrs }) => ['span', { class: 'text-image', 'data-href': String(attrs['href']) }, 0],
  parseDOM: [{ tag: 'span.text-image[data-href]', getAttrs: (found: Element) => ({ href: found.getAttribute('data-href') }) }],
}

export const schema = new Schema({
  nodes: {
    doc: { content: 'piece+' },
    block,
    table: {
      content: 'table_row+',
      group: 'piece',
      tableRole: 'table',
      isolating: true,
      toDOM: () => ['table', ['tbody', 0]],
      parseDOM: [{ tag: 'table' }],
    },
    table_row: { content: '(table_cell | table_header)+', tableRole: 'row', toDOM: () => ['tr', 0], parseDOM: [{ tag: 'tr' }] },
    table_cell: cell('td', 'cell'),
    table_header: cell('th', 'header_cell'),
    text: {},
  },
  marks: {
    link,
    image,
    strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
    emphasis: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
  },
})

function addressOf(written: string): { href: string } | false {
  const href = safeAddress(written)
  return href !== undefined && { href }
}

/** An address that a link may have: the web, mail, or a page of ours. */
export function safeAddress(written: string): string | undefined {
  const address = written.trim()
  return /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(address) ? address : undefined
}
