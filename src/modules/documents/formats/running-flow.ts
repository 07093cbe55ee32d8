import MarkdownIt, { type Token } from 'markdown-it'
import { daysAsWords } from '../../../kernel/days-as-words.ts'
import { pictureIn } from '../rules/image-address.ts'
import { safeHref } from './safe-href.ts'
import type { Emphasised, Flow, Inline } from './flow.ts'
import { shallowFlow, shallowWords } from './shallow-flow.ts'
import { apartFromPictures, wordsAlone } from './apart-from-pictures.ts'

/** As on the pages of the record: HTML in the source stays text. */
const parser = new MarkdownIt({ html: false, linkify: true, breaks: false })

/** @param pictures those whose reader may see them, by content; any other is its words */
export function runningFlow(markdown: string, pictures: readonly string[] = []): Flow[] {
  const tokens = parser.parse(daysAsWords(markdown), {})
  const levels = [...new Set(tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag))].toSorted()
  return shallowFlow(blocks(tokens, { levels, pictures: new Set(pictures) }))
}

/** One line of running text: a title, a point of a list. */
export function inlineFlow(markdown: string): Inline[] {
  return shallowWords(inlines(parser.parseInline(markdown, {})[0]?.children ?? [], new Set()))
}

interface Around {
  /** Of the headings of this text. */
  readonly levels: readonly string[]
  readonly pictures: ReadonlySet<string>
}

function blocks(tokens: readonly Token[], around: Around): Flow[] {
  const out: Flow[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const close = token.nesting === 1 ? closingOf(tokens, at) : at
    out.push(...blocksOf(token, tokens.slice(at + 1, close), around))
    at = close
  }
  return out
}

function blocksOf(token: Token, inside: readonly Token[], around: Around): Flow[] {
  const words = () => inlines(inside[0]?.children ?? [], around.pictures)
  switch (token.type) {
    case 'paragraph_open':
      return apartFromPictures(words()).map((part) => ('t' in part ? part : { t: 'paragraph', c: part.words }))
    case 'heading_open': {
      const c = words()
      const pictures = apartFromPictures(c).flatMap((part) => ('t' in part ? part : []))
      return [{ t: 'heading', level: around.levels.indexOf(token.tag) + 1, c: wordsAlone(c) }, ...pictures]
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [
        {
          t: 'list',
          ordered: token.type === 'ordered_list_open',
          start: Number(token.attrGet('start') ?? 1),
          items: parted(inside, 'list_item_open').map((item) => blocks(item, around)),
        },
      ]
    case 'table_open':
      return [tableOf(inside, around.pictures)]
    case 'blockquote_open':
      return [{ t: 'quote', c: blocks(inside, around) }]
    case 'fence':
    case 'code_block':
      return [{ t: 'code', s: token.content.replace(/\n$/, '') }]
    case 'hr':
      return [{ t: 'rule' }]
    default:
      return []
  }
}

/** A head without words was only needed by Markdown. */
function tableOf(inside: readonly Token[], pictures: Around['pictures']): Flow {
  const cells = (row: readonly Token[], opening: string) => parted(row, opening).map((cell) => inlines(cell[0]?.children ?? [], pictures))
  const rows = parted(inside, 'tr_open').map((row) => [...cells(row, 'th_open'), ...cells(row, 'td_open')])
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

function inlines(tokens: readonly Token[], pictures: Around['pictures']): Inline[] {
  const out: Inline[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.nesting === 1) {
      const close = closingOf(tokens, at)
      const c = inlines(tokens.slice(at + 1, close), pictures)
      const href = token.type === 'link_open' ? safeHref(String(token.attrGet('href') ?? '')) : undefined
      const kind = around[token.type]
      // Paper has no address that a relative link could start from.
      if (href !== undefined && /^(https?|mailto):/i.test(href)) out.push({ t: 'link', href, c })
      else if (kind) out.push({ t: kind, c })
      else out.push(...c)
      at = close
    } else if (token.type === 'hardbreak') out.push({ t: 'break' })
    else if (token.type === 'softbreak') out.push({ t: 'text', s: ' ' })
    else if (token.type === 'image' && pictures.has(pictureIn(String(token.attrGet('src'))) ?? ''))
      out.push({ t: 'picture', sha256: pictureIn(String(token.attrGet('src')))!, alternative: token.content.trim() })
    else if (token.content) out.push({ t: token.type === 'code_inline' ? 'code' : 'text', s: token.content })
  }
  return out
}

/** The words alone. */
export function flowWords(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('c' in node ? flowWords(node.c) : 's' in node ? node.s : 'alternative' in node ? node.alternative : ' '))
    .join('')
}
