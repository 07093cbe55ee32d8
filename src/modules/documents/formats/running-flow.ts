import MarkdownIt, { type Token } from 'markdown-it'
import { safeHref } from './safe-href.ts'

/** Running text as what every writer of paper understands: paragraphs, headings, lists, tables, and words with their emphasis. */
export type Flow =
  | { readonly t: 'paragraph'; readonly c: readonly Inline[] }
  /** 1 for the highest heading of this text, without gaps. */
  | { readonly t: 'heading'; readonly level: number; readonly c: readonly Inline[] }
  | { readonly t: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Flow[])[] }
  | { readonly t: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly t: 'quote'; readonly c: readonly Flow[] }
  | { readonly t: 'code'; readonly s: string }
  | { readonly t: 'rule' }

export type Inline =
  | { readonly t: 'text'; readonly s: string }
  | { readonly t: 'code'; readonly s: string }
  | Emphasised
  | { readonly t: 'link'; readonly href: string; readonly c: readonly Inline[] }
  | { readonly t: 'break' }

interface Emphasised {
  readonly t: 'strong' | 'emphasis' | 'struck'
  readonly c: readonly Inline[]
}

/** As on the pages of the record: HTML in the source stays text. */
const parser = new MarkdownIt({ html: false, linkify: true, breaks: false })

export function runningFlow(markdown: string): Flow[] {
  const tokens = parser.parse(markdown, {})
  const levels = [...new Set(tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag))].toSorted()
  return blocks(tokens, levels)
}

/** One line of running text: a title, a point of a list. */
export function inlineFlow(markdown: string): Inline[] {
  return inlines(parser.parseInline(markdown, {})[0]?.children ?? [])
}

function blocks(tokens: readonly Token[], levels: readonly string[]): Flow[] {
  const out: Flow[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const close = token.nesting === 1 ? closingOf(tokens, at) : at
    const block = blockOf(token, tokens.slice(at + 1, close), levels)
    if (block) out.push(block)
    at = close
  }
  return out
}

function blockOf(token: Token, inside: readonly Token[], levels: readonly string[]): Flow | undefined {
  const words = () => inlines(inside[0]?.children ?? [])
  switch (token.type) {
    case 'paragraph_open':
      return { t: 'paragraph', c: words() }
    case 'heading_open':
      return { t: 'heading', level: levels.indexOf(token.tag) + 1, c: words() }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return {
        t: 'list',
        ordered: token.type === 'ordered_list_open',
        start: Number(token.attrGet('start') ?? 1),
        items: parted(inside, 'list_item_open').map((item) => blocks(item, levels)),
      }
    case 'table_open':
      return tableOf(inside)
    case 'blockquote_open':
      return { t: 'quote', c: blocks(inside, levels) }
    case 'fence':
    case 'code_block':
      return { t: 'code', s: token.content.replace(/\n$/, '') }
    case 'hr':
      return { t: 'rule' }
    default:
      return undefined
  }
}

/** A head without words was only needed by Markdown. */
function tableOf(inside: readonly Token[]): Flow {
  const rows = parted(inside, 'tr_open').map((row) => [
    ...parted(row, 'th_open').map((cell) => inlines(cell[0]?.children ?? [])),
    ...parted(row, 'td_open').map((cell) => inlines(cell[0]?.children ?? [])),
  ])
  const [head = [], ...rest] = rows
  return { t: 'table', head: head.some((cell) => cell.length > 0) ? head : [], rows: rest }
}

/** What stands inside each opening of a kind, at whatever depth the first of them is. */
function parted(tokens: readonly Token[], opening: string): Token[][] {
  const parts: Token[][] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.type !== opening) continue
    const close = closingOf(tokens, at)
    parts.push(tokens.slice(at + 1, close))
    at = close
  }
  return parts
}

function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    depth += tokens[at]!.nesting
    if (depth === 0) return at
  }
  return tokens.length
}

const around: Readonly<Record<string, Emphasised['t']>> = { strong_open: 'strong', em_open: 'emphasis', s_open: 'struck' }

function inlines(tokens: readonly Token[]): Inline[] {
  const out: Inline[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.nesting === 1) {
      const close = closingOf(tokens, at)
      const c = inlines(tokens.slice(at + 1, close))
      const href = token.type === 'link_open' ? safeHref(String(token.attrGet('href') ?? '')) : undefined
      const kind = around[token.type]
      // Paper has no address that a relative link could start from.
      if (href !== undefined && /^(https?|mailto):/i.test(href)) out.push({ t: 'link', href, c })
      else if (kind) out.push({ t: kind, c })
      else out.push(...c)
      at = close
    } else if (token.type === 'hardbreak') out.push({ t: 'break' })
    else if (token.type === 'softbreak') out.push({ t: 'text', s: ' ' })
    else if (token.content) out.push({ t: token.type === 'code_inline' ? 'code' : 'text', s: token.content })
  }
  return out
}

/** The words alone. */
export function flowWords(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('c' in node ? flowWords(node.c) : 's' in node ? node.s : ' ')).join('')
}
