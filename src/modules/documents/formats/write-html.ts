import { textsIn } from '../../../ui/texts-in.ts'
import type { PrintedBlock, PrintedDocument, PrintedFact } from '../rules/printed-document.ts'
import { fitInto, type PrintedPictures } from '../rules/printed-picture.ts'
import { pictureInWords } from './picture-in-words.ts'
import { flowOf, layParts } from './printed-parts.ts'
import type { Flow, Inline, PictureNode } from './flow.ts'
import { inlineFlow } from './running-flow.ts'

/** A printable page fragment: an article without scripts, styles or anything fetched; its pictures stand in it. */
export function writeHtml(document: PrintedDocument, pictures: PrintedPictures = new Map()): string {
  const draw: Draw = (node) => pictureHtml(node, pictures, document.language)
  const { language, title, kicker, letterhead } = document
  return [
    `<article class="paper" lang="${language}">`,
    letterhead ? `<div class="paper-letterhead">${address(letterhead.receiver)}${address(letterhead.sender)}</div>` : '',
    '<header>',
    kicker ? `<p class="paper-kicker">${escaped(kicker)}</p>` : '',
    `<h1>${escaped(title)}</h1>`,
    facts(document.facts),
    '</header>',
    ...(document.opening ?? []).map((block) => drawn(block, 1, draw)),
    document.contents ? contents(document) : '',
    ...layParts(document).map(({ depth, part }) => {
      const id = part.anchor === undefined ? '' : ` id="${escaped(part.anchor)}"`
      const level = Math.min(depth + 1, 6)
      const number = part.number === undefined ? '' : `<span class="paper-number">${escaped(part.number)}</span> `
      const heading = part.heading === undefined ? '' : `<h${level}>${number}${escaped(part.heading)}</h${level}>`
      const page = part.startsPage ? ' class="paper-page"' : ''
      return `<section${id}${page}>${heading}${part.blocks.map((block) => spoken(document, block, drawn(block, level, draw))).join('')}</section>`
    }),
    document.footer ? `<footer>${escaped(document.footer)}</footer>` : '',
    '</article>',
  ].join('')
}

/** Running text says which language it speaks, where that is another. */
function spoken({ language, textLanguage = language }: PrintedDocument, { kind }: PrintedBlock, html: string): string {
  return textLanguage !== language && (kind === 'markdown' || kind === 'list') ? `<div lang="${textLanguage}">${html}</div>` : html
}

function contents(document: PrintedDocument): string {
  const listed = layParts(document).filter(({ part }) => part.heading !== undefined && part.anchor !== undefined && !part.unlisted)
  const entries = listed.map(
    ({ part }) => `<li><a href="#${escaped(part.anchor!)}">${escaped([part.number, part.heading].filter(Boolean).join(' '))}</a></li>`,
  )
  return `<nav class="paper-contents"><h2>${textsIn(document.language).print.contents}</h2><ul>${entries.join('')}</ul></nav>`
}

type Draw = (node: PictureNode) => string

/** As wide as a line of text that is read with ease. */
const room = { width: 640, height: 900 }

function pictureHtml(node: PictureNode, pictures: PrintedPictures, language: PrintedDocument['language']): string {
  const picture = pictures.get(node.sha256) ?? 'missing'
  if (typeof picture === 'string') return `<span class="paper-unshown">${escaped(pictureInWords(node, picture, language))}</span>`
  const { width, height } = fitInto(picture, room)
  const source = `data:image/${picture.kind};base64,${Buffer.from(picture.bytes).toString('base64')}`
  const alternative = escaped(pictureInWords(node, undefined, language))
  return `<img src="${source}" alt="${alternative}" width="${Math.round(width)}" height="${Math.round(height)}">`
}

function drawn(block: PrintedBlock, level: number, draw: Draw): string {
  const flow = flowOf(block)
  const caption = block.kind === 'table' ? block.caption : undefined
  if (flow) return flow.map((node) => flowHtml(node, level, draw, caption)).join('')
  switch (block.kind) {
    case 'list': {
      const entries = block.entries.map((entry) => `<li>${inline(inlineFlow(entry))}</li>`).join('')
      return block.ordered ? `<ol${block.marker === 'letter' ? ' type="a"' : ''}>${entries}</ol>` : `<ul>${entries}</ul>`
    }
    case 'references': {
      const entry = ({ text, anchor }: { text: string; anchor?: string | undefined }) =>
        anchor === undefined ? escaped(text) : `<a href="#${escaped(anchor)}">${escaped(text)}</a>`
      return `<ul>${block.entries.map((one) => `<li>${entry(one)}</li>`).join('')}</ul>`
    }
    case 'facts':
      return facts(block.facts)
    case 'subheading':
    case 'remark':
    case 'notice':
      return `<p class="paper-${block.kind}">${escaped(block.text)}</p>`
    default:
      return ''
  }
}

function flowHtml(node: Flow, level: number, draw: Draw, caption?: string): string {
  const all = (nodes: readonly Flow[]): string => nodes.map((one) => flowHtml(one, level, draw)).join('')
  switch (node.t) {
    case 'paragraph':
      return `<p>${inline(node.c)}</p>`
    case 'heading': {
      const at = Math.min(level + node.level, 6)
      return `<h${at}>${inline(node.c)}</h${at}>`
    }
    case 'list': {
      const items = node.items.map((item) => `<li>${item.length === 1 && item[0]!.t === 'paragraph' ? inline(item[0]!.c) : all(item)}</li>`)
      return node.ordered ? `<ol start="${node.start}">${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${inline(cell, draw)}</${tag.slice(0, 2)}>`).join('')}</tr>`
      const head = node.head.length > 0 ? `<thead>${row(node.head, 'th scope="col"')}</thead>` : ''
      const said = caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`
      return `<table>${said}${head}<tbody>${node.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
    }
    case 'quote':
      return `<blockquote>${all(node.c)}</blockquote>`
    case 'code':
      return `<pre>${escaped(node.s)}</pre>`
    case 'rule':
      return '<hr>'
    case 'picture':
      return `<p>${draw(node)}</p>`
  }
}

const tags = { strong: 'strong', emphasis: 'em', struck: 's' } as const

function inline(nodes: readonly Inline[], draw: Draw = ({ alternative }) => escaped(alternative)): string {
  return nodes
    .map((node) => {
      if (node.t === 'text') return escaped(node.s)
      if (node.t === 'code') return `<code>${escaped(node.s)}</code>`
      if (node.t === 'break') return '<br>'
      if (node.t === 'picture') return draw(node)
      if (node.t === 'link') return `<a href="${escaped(node.href)}">${inline(node.c, draw)}</a>`
      return `<${tags[node.t]}>${inline(node.c, draw)}</${tags[node.t]}>`
    })
    .join('')
}

function facts(entries: readonly PrintedFact[]): string {
  if (entries.length === 0) return ''
  return `<dl>${entries.map(({ term, value }) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`
}

function address(lines: readonly string[]): string {
  return `<address>${lines.map(escaped).join('<br>')}</address>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
