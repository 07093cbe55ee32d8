import MarkdownIt, { type Token } from 'markdown-it'
import { createContext, h, type ComponentChild, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { daysAsWords } from '../kernel/days-as-words.ts'
import { LastUsed } from '../kernel/last-used.ts'
import { giverOf } from './giver-of.ts'
import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'

// HTML in the source stays text: nothing here ever becomes markup that was not walked below.
const parser = new MarkdownIt({ html: false, linkify: true, breaks: false })

/** A text's tokens follow from the text alone, and finding them is half the work of drawing it. Room in characters of text. */
const parsed = new LastUsed<readonly Token[]>(2_000_000)

const elements = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  blockquote: 'blockquote',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  strong: 'strong',
  em: 'em',
  s: 's',
} as const

export interface MarkdownProps {
  readonly text: string
  /** What the highest heading of the text becomes on this page; those below it follow without a gap. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
}

/** Running text of the record. */
export function Markdown({ text, headingLevel = 3 }: MarkdownProps) {
  const tokens = tokensOf(text)
  return <div class="prose">{walk(tokens, levelsFrom(tokens, headingLevel))}</div>
}

/** Which images the reader may see: address in the text → where it is fetched. */
const ImagesContext = createContext<ReadonlyMap<string, string>>(new Map())
/** Gives them to all running text inside. */
export const GiveImages = giverOf(ImagesContext)

/** Fetched from us and nowhere else; where there is none to fetch, the alternative text stands. */
function TextImage({ address, alternative }: { readonly address: string; readonly alternative: string }) {
  const source = useContext(ImagesContext).get(address)
  return source ? <img src={source} alt={alternative} loading="lazy" /> : <>{alternative}</>
}

/** One line of it, without paragraphs: titles, points of a list. */
export function InlineMarkdown({ text }: { readonly text: string }) {
  return <>{walk(parser.parseInline(text, {})[0]?.children ?? [], new Map())}</>
}

/** A table that may be wider than a phone: whoever has no mouse can reach it and scroll it. */
function WideTable({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="prose-table" role="group" aria-label={useTexts().table} tabindex={0}>
      <table>{children}</table>
    </div>
  )
}

function tokensOf(text: string): readonly Token[] {
  const known = parsed.find(text)
  if (known) return known
  const tokens = parser.parse(daysAsWords(text), {})
  parsed.keep(text, tokens, text.length)
  return tokens
}

/** Papers skip levels as they please; a page may not. @returns heading of the text → heading of the page */
function levelsFrom(tokens: readonly Token[], first: number): ReadonlyMap<string, number> {
  const used = new Set(tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag))
  return new Map([...used].toSorted().map((tag, at) => [tag, Math.min(6, first + at)]))
}

/** Tokens are a flat list with openings and closings; each opening collects what stands before its closing. */
function walk(tokens: readonly Token[], levels: ReadonlyMap<string, number>): ComponentChild[] {
  const out: ComponentChild[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.nesting !== 1) {
      out.push(leaf(token, levels))
      continue
    }
    const close = closingOf(tokens, at)
    const inside = walk(tokens.slice(at + 1, close), levels)
    out.push(token.hidden ? inside : around(token, inside, levels))
    at = close
  }
  return out
}

function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    depth += tokens[at]!.nesting
    if (depth === 0) return at
  }
  return tokens.length
}

function around(token: Token, inside: ComponentChild[], levels: ReadonlyMap<string, number>): ComponentChild {
  const kind = token.type.replace(/_open$/, '')
  if (kind === 'heading') return h(`h${levels.get(token.tag) ?? 6}`, null, inside)
  if (kind === 'link') return <Link href={String(token.attrGet('href') ?? '')}>{inside}</Link>
  if (kind === 'table') {
    return <WideTable>{inside}</WideTable>
  }
  const element = elements[kind as keyof typeof elements]
  if (element === 'ol') return h('ol', { start: Number(token.attrGet('start') ?? 1) }, inside)
  if (element === 'th') return h('th', { scope: 'col' }, inside)
  return element ? h(element, null, inside) : <>{inside}</>
}

function leaf(token: Token, levels: ReadonlyMap<string, number>): ComponentChild {
  switch (token.type) {
    case 'inline':
      return walk(token.children ?? [], levels)
    case 'softbreak':
      return '\n'
    case 'hardbreak':
      return <br />
    case 'hr':
      return <hr />
    case 'code_inline':
      return <code>{token.content}</code>
    case 'fence':
    case 'code_block':
      return <pre>{token.content}</pre>
    case 'image':
      return (
        <TextImage
          address={String(token.attrGet('src') ?? '')}
          alternative={(token.children ?? []).map(({ content }) => content).join('')}
        />
      )
    default:
      return token.content
  }
}
