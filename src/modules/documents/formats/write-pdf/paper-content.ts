import { textsIn } from '../../../../ui/texts-in.ts'
import type { PrintedBlock, PrintedDocument } from '../../rules/printed-document.ts'
import { flowOf, layParts } from '../printed-parts.ts'
import { type Flow, type Inline, inlineFlow } from '../running-flow.ts'

/** The document as `paper.typ` reads it: words and structure only, every key present. */
export function paperContent(document: PrintedDocument): object {
  const words = textsIn(document.language).print
  const parts = layParts(document)
  const anchors = new Set(parts.flatMap(({ part }) => part.anchor ?? []))
  const facts = document.facts.map(({ term, value }) => ({ term, value: breakable(value) }))
  return {
    language: document.language,
    'text-language': document.textLanguage ?? document.language,
    title: document.title,
    keywords: document.keywords ?? [],
    author: document.letterhead?.sender.slice(0, 1) ?? [],
    kicker: document.kicker ?? null,
    letterhead: document.letterhead ?? null,
    facts,
    opening: (document.opening ?? []).map((block) => drawn(block, anchors)),
    footer: document.footer ?? document.title,
    cover: document.cover ?? false,
    contents: document.contents ?? false,
    'contents-heading': words.contents,
    page: words.page('{page}', '{pages}'),
    'page-short': words.onPage('{page}'),
    parts: parts.map(({ depth, part }) => ({
      depth: Math.min(depth, 6),
      heading: part.heading === undefined ? null : breakable(part.heading),
      number: part.number ?? null,
      anchor: part.anchor ?? null,
      unlisted: part.unlisted ?? false,
      'starts-page': part.startsPage ?? false,
      'pages-to-come': part.pagesToCome ?? 0,
      blocks: part.blocks.map((block) => drawn(block, anchors)),
    })),
  }
}

function drawn(block: PrintedBlock, anchors: ReadonlySet<string>): object {
  const flow = flowOf(block)
  if (flow)
    return { kind: 'flow', flow: flow.map((node) => ({ ...breakableFlow(node), ...('caption' in block && { caption: block.caption }) })) }
  switch (block.kind) {
    case 'list':
      return { ...block, marker: block.marker ?? 'number', entries: block.entries.map((entry) => inlineFlow(entry).map(breakableInline)) }
    case 'facts':
      return { ...block, facts: block.facts.map(({ term, value }) => ({ term, value: breakable(value) })) }
    case 'references':
      return {
        ...block,
        entries: block.entries.map(({ text, anchor }) => ({
          text: breakable(text),
          anchor: anchor !== undefined && anchors.has(anchor) ? anchor : null,
        })),
      }
    case 'subheading':
    case 'remark':
    case 'notice':
      return { ...block, text: breakable(block.text) }
    default:
      return block
  }
}

function breakableFlow(node: Flow): Flow {
  switch (node.t) {
    case 'paragraph':
    case 'heading':
      return { ...node, c: node.c.map(breakableInline) }
    case 'list':
      return { ...node, items: node.items.map((item) => item.map(breakableFlow)) }
    case 'quote':
      return { ...node, c: node.c.map(breakableFlow) }
    case 'table':
      return {
        ...node,
        head: node.head.map((cell) => cell.map(breakableInline)),
        rows: node.rows.map((row) => row.map((cell) => cell.map(breakableInline))),
      }
    default:
      return node
  }
}

function breakableInline(node: Inline): Inline {
  if ('c' in node) return { ...node, c: node.c.map(breakableInline) }
  return node.t === 'text' ? { ...node, s: breakable(node.s) } : node
}

/** An address or a checksum that is wider than the page may be parted: after its signs, else after sixteen characters. */
function breakable(text: string): string {
  return text.replace(/\S{36,}/g, (word) =>
    word.replace(/[/?&=._-](?=.)/g, (sign) => `${sign}\u200b`).replace(/[^\u200b]{16}(?=[^\u200b]{4})/g, (run) => `${run}\u200b`),
  )
}
