import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isItem } from './read-source.mjs'

// Straight from the platform's package: the one above it names packages that do not exist, which `npm ci` refuses.
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')

let compiler

/** A tagged PDF (PDF/UA-1) with running header, page numbers and, where the source asks for it, contents with dot leaders. */
export function writePdf(paper, root) {
  compiler ??= NodeCompiler.create({ workspace: join(root, 'demo/making'), fontArgs: [{ fontBlobs: fonts(root) }] })
  const { body: _, ...given } = paper
  const set = {
    ...given,
    header: paper.header ?? paper.title,
    hyphenate: paper.hyphenate === 'yes',
    created: paper.created.split('-').map(Number),
    blocks: nested(paper.blocks, paper.headerTable === 'yes'),
  }
  compiler.mapShadow(join(root, 'demo/making/paper.json'), Buffer.from(JSON.stringify(set)))
  const compiled = compiler.compile({ mainFilePath: join(root, 'demo/making/paper.typ') })
  if (compiled.hasError()) {
    compiled.printErrors()
    throw new Error(`typst could not set ${paper.title}`)
  }
  const [year, month, day] = set.created
  return Buffer.from(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Date.UTC(year, month - 1, day) / 1000 }))
}

function fonts(root) {
  const folder = join(root, 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf')
  return ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((style) => readFileSync(join(folder, `IBMPlexSans-${style}.ttf`)))
}

/** Typst wants one call per list; the source's items are flat. */
function nested(blocks, firstTableHasLabels) {
  const made = []
  let tables = 0
  for (const block of blocks) {
    const open = made.at(-1)
    if (block.t === 'item' && block.depth > 0) {
      const inner = open.items.at(-1).inner
      if (inner.length === 0) inner.push({ t: 'list', items: [] })
      inner[0].items.push({ ...block, inner: [] })
    } else if (block.t === 'item') {
      const kind = block.ordered ? 'steps' : 'list'
      if (open?.t === kind && !(block.ordered && block.number === 1)) open.items.push({ ...block, inner: [] })
      else made.push({ t: kind, items: [{ ...block, inner: [] }] })
    } else if (block.t === 'table') made.push({ ...block, t: tables++ === 0 && firstTableHasLabels ? 'labels' : 'table' })
    else made.push({ ...block, outlined: isItem(block) })
  }
  return made
}
