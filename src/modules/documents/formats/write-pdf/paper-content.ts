import { textsIn } from '../../../../ui/texts-in.ts'
import type { PrintedBlock, PrintedDocument } from '../../rules/printed-document.ts'
import type { PrintedPictures } from '../../rules/printed-picture.ts'
import { flowOf, layParts } from '../printed-parts.ts'
import type { Flow, Inline, PictureNode } from '../flow.ts'
import { inlineFlow } from '../running-flow.ts'
import { pictureOnPaper } from './picture-on-paper.ts'

/** The document as `paper.typ` reads it: words, structure and names of pictures only, every key present. */
export function paperContent(document: PrintedDocument, pictures: PrintedPictures): object {
  const words = textsIn(document.language).print
  const parts = layParts(document)
  const anchors = new Set(parts.flatMap(({ part }) => part.anchor ?? []))
  const draw: Draw = (node, columns) => pictureOnPaper(node, pictures, document.language, columns)
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
    opening: (document.opening ?? []).map((block) => drawn(block, anchors, draw)),
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
      blocks: part.blocks.map((block) => drawn(block, anchors, draw)),
    })),
  }
}

/** @param columns how many share the width of the page, where the picture stands in a table */
type Draw = (node: PictureNode, columns?: number) => object

function drawn(block: PrintedBlock, anchors: ReadonlySet<string>, draw: Draw): object {
  const flow = flowOf(block)
  if (flow)
    return { kind: 'flow', flow: flow.map((node) => ({ ...flowed(node, draw), ...('caption' in block && { caption: block.caption }) })) }
  switch (block.kind) {
    case 'list':
      return {
        ...block,
        marker: block.marker ?? 'number',
        entries: block.entries.map((entry) => inlineFlow(entry).map((node) => inline(node))),
      }
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

function flowed(node: Flow, draw: Draw): object {
  switch (node.t) {
    case 'paragraph':
    case 'heading':
      return { ...node, c: node.c.map((one) => inline(one)) }
    case 'list':
      return { ...node, items: node.items.map((item) => item.map((one) => flowed(one, draw))) }
    case 'quote':
      return { ...node, c: node.c.map((one) => flowed(one, draw)) }
    case 'table': {
      const columns = Math.max(1, node.head.length, ...node.rows.map((row) => row.length))
      const row = (cells: readonly (readonly Inline[])[]) =>
        cells.map((cell) => cell.map((one) => inline(one, (picture) => draw(picture, columns))))
      return { ...node, head: row(node.head), rows: node.rows.map(row) }
    }
    case 'picture':
      return draw(node)
    default:
      return node
  }
}

/** Outside tables no picture stands within a line. */
function inline(node: Inline, draw: Draw = ({ alternative }) => ({ t: 'text', s: breakable(alternative) })): object {
  if (node.t === 'picture') return draw(node)
  if ('c' in node) return { ...node, c: node.c.map((one) => inline(one, draw)) }
  return node.t === 'text' ? { ...node, s: breakable(node.s) } : node
}

/** An address or a checksum that is wider than the page may be parted: after its signs, else after sixteen characters. */
function breakable(text: string): string {
  return text.replace(/\S{36,}/g, (word) =>
    word.replace(/[/?&=._-](?=.)/g, (sign) => `${sign}\u200b`).replace(/[^\u200b]{16}(?=[^\u200b]{4})/g, (run) => `${run}\u200b`),
  )
}
