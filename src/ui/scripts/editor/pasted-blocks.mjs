// What is pasted from Word, a web page or a mail, as our own blocks: headings, lists, tables, stressed words and links stay;
// scripts and styles do not, and of pictures that are not taken only what they are said to show.
import { fillPictures } from '../pasted-pictures.mjs'
import { schema, safeAddress } from './schema.ts'

const { nodes, marks } = schema
const leftOut = /^(script|style|meta|link|head|title|template|noscript|object|iframe|svg|math|button|input|select|textarea|xml)$/
const blocks =
  /^(p|div|section|article|header|footer|main|aside|nav|blockquote|pre|figure|figcaption|address|dl|dt|dd|center|form|fieldset)$/

/**
 * @param take ({ address, words }) => { words, mark }: what stands for a picture, or nothing where only its words come along
 * @returns { nodes, pictures, onlyPicture }: what stands there, how many pictures, and whether one is all there is
 */
export function pastedBlocks(html, { clipboard, take } = {}) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  fillPictures(page.body, clipboard)
  const found = []
  let pictures = 0
  let open = null

  const begin = (attrs = { kind: 'paragraph', level: 0 }) => {
    end()
    open = { attrs, runs: [] }
  }
  const end = () => {
    const runs = open ? tidy(open.runs) : []
    if (runs.length > 0) found.push(nodes.block.create({ start: null, ...open.attrs }, runs.map(textOf)))
    open = null
  }
  walk(page.body, { marks: [], lists: [] })
  end()
  return { nodes: found, pictures, onlyPicture: pictures === 1 && page.body.textContent.trim() === '' }

  function walk(parent, within) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!open && node.data.trim() === '') continue
        if (!open) begin()
        open.runs.push({ text: node.data.replace(/[ \t\r\n\f]+/g, ' '), marks: within.marks })
      } else if (node.nodeType === Node.ELEMENT_NODE) element(node, within)
    }
  }

  function element(node, within) {
    const name = node.localName.toLowerCase()
    const style = node.getAttribute('style') ?? ''
    if (name === 'img' || name === 'v:imagedata') {
      pictures++
      const words = (node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
      const shown = take?.({ address: node.getAttribute('src') ?? '', words })
      if (words === '' && !shown) return
      if (!open) begin()
      if (!shown) open.runs.push({ text: ` ${words} `, marks: within.marks })
      else open.runs.push(space, { text: shown.words, marks: [marks.image.create({ href: shown.mark })] }, space)
      return
    }
    if (leftOut.test(name) || /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i.test(style)) return
    if (name === 'br') {
      if (open) open.runs.push({ text: '\n', marks: [], isBreak: true })
    } else if (name === 'table') {
      end()
      const table = tableOf(node)
      if (table) found.push(table)
    } else if (/^h[1-6]$/.test(name)) inBlock({ kind: 'heading', level: Math.min(4, Number(name[1]) + 1) }, node, within)
    else if (name === 'ul' || name === 'ol') {
      end()
      walk(node, { ...within, lists: [...within.lists, name === 'ol' ? 'ordered' : 'bullet'] })
      end()
    } else if (name === 'li') inBlock({ kind: within.lists.at(-1) ?? 'bullet', level: Math.max(0, within.lists.length - 1) }, node, within)
    else if (wordList(style)) inBlock(wordPoint(node, style), node, within)
    // A paragraph within a point is the point's.
    else if (blocks.test(name) && !(within.isInPoint && open && tidy(open.runs).length === 0))
      inBlock(undefined, node, { ...within, isInPoint: false })
    else if (blocks.test(name)) walk(node, { ...within, marks: marksWithin(node, name, style, within.marks), isInPoint: false })
    else walk(node, { ...within, marks: marksWithin(node, name, style, within.marks) })
  }

  function inBlock(attrs, node, within) {
    begin(attrs)
    walk(node, { ...within, isInPoint: attrs !== undefined && attrs.kind !== 'heading' })
    end()
  }

  function tableOf(table) {
    const rows = [...table.rows].map((row) => [...row.cells])
    const grid = rows.map(() => [])
    rows.forEach((cells, at) => {
      let column = 0
      for (const cell of cells) {
        while (grid[at][column]) column++
        for (let down = 0; down < Math.min(cell.rowSpan || 1, rows.length - at); down++)
          for (let right = 0; right < Math.min(cell.colSpan || 1, 50); right++)
            grid[at + down][column + right] = down + right === 0 ? cell : 'covered'
        column += cell.colSpan || 1
      }
    })
    const width = Math.max(0, ...grid.map((cells) => cells.length))
    if (width === 0) return undefined
    const isHead = grid[0].every((cell) => cell === 'covered' || cell?.localName === 'th')
    return nodes.table.create(
      null,
      grid.map((cells, at) =>
        nodes.table_row.create(
          null,
          Array.from({ length: width }, (_, column) => {
            const cell = cells[column]
            const type = isHead && at === 0 ? nodes.table_header : nodes.table_cell
            return type.create(null, cell && cell !== 'covered' ? wordsOf(cell) : [])
          }),
        ),
      ),
    )
  }

  /** All words of a cell in one line. */
  function wordsOf(cell) {
    const inside = pastedBlocks(cell.innerHTML, { take })
    pictures += inside.pictures
    const words = []
    for (const node of inside.nodes)
      node.descendants((child) => {
        if (child.isText) words.push({ text: child.text.replaceAll('\n', ' '), marks: child.marks })
        else if (words.length > 0) words.push({ text: ' ', marks: [] })
        return true
      })
    return tidy(words).map(textOf)
  }
}

const space = { text: ' ', marks: [] }

function marksWithin(node, name, style, outer) {
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]
  const isLight = weight !== undefined && (weight === 'normal' || Number(weight) < 600)
  const isBold = !isLight && (name === 'b' || name === 'strong' || weight === 'bold' || Number(weight) >= 600)
  const isSlanted = !/font-style:\s*normal/i.test(style) && (name === 'i' || name === 'em' || /font-style:\s*italic/i.test(style))
  const href = name === 'a' ? safeAddress(node.getAttribute('href') ?? '') : undefined
  let all = outer
  if (isBold) all = marks.strong.create().addToSet(all)
  if (isSlanted) all = marks.emphasis.create().addToSet(all)
  // A link within the page that it was pasted from leads nowhere.
  if (href && !href.startsWith('#')) all = marks.link.create({ href }).addToSet(all)
  return all
}

const wordList = (style) => /mso-list:\s*l\d+\s+level(\d)/i.exec(style)

/** Word's lists are paragraphs: the number or the sign stands in front of them, marked to be ignored. */
function wordPoint(node, style) {
  const level = Number(wordList(style)[1]) - 1
  const ignored = [...node.querySelectorAll('[style]')].find((inner) => /mso-list:\s*ignore/i.test(inner.getAttribute('style')))
  const isOrdered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(ignored?.textContent ?? '')
  return { kind: isOrdered ? 'ordered' : 'bullet', level: Math.min(5, level) }
}

/** One space where several stood, none at the ends or around line breaks; no break at the ends. */
function tidy(runs) {
  const out = []
  for (const run of runs) {
    const last = out.at(-1)
    let { text } = run
    if (!last || /[ \n]$/.test(last.text)) text = text.replace(/^ +/, '')
    if (run.isBreak) {
      if (!last) continue
      last.text = last.text.replace(/ +$/, '')
    }
    if (text !== '') out.push({ text, marks: run.marks })
  }
  while (out.length > 0) {
    const last = out.at(-1)
    last.text = last.text.replace(/\s+$/, '')
    if (last.text !== '') break
    out.pop()
  }
  return out.filter(({ text }) => text !== '')
}

function textOf({ text, marks: of }) {
  return schema.text(text, of)
}
