// Makes the demo's papers from demo/sources: node_modules/.bin/node tools/make-demo.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixClock } from '../demo/making/fixed-clock.mjs'
import { readSource } from '../demo/making/read-source.mjs'
import { writeDocx } from '../demo/making/write-docx.mjs'
import { writeFirstAgenda } from '../demo/making/write-firstagenda.mjs'
import { writeHtml } from '../demo/making/write-html.mjs'
import { writePdf } from '../demo/making/write-pdf.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const sources = join(root, 'demo/sources')

const writers = {
  docx: { ending: 'docx', write: writeDocx },
  pdf: { ending: 'pdf', write: (paper) => writePdf(paper, root) },
  html: { ending: 'html', write: writeHtml },
  firstagenda: { ending: 'json', write: writeFirstAgenda },
  markdown: { ending: 'md', write: (paper) => withoutContents(paper).replace('\n', '\n\n*Demonstrationsmateriale*\n') },
  // Markdown has no footer: beside the same paper's other formats the line would be a difference.
  plain: { ending: 'md', write: withoutContents },
}

for (const file of readdirSync(sources)
  .filter((name) => name.endsWith('.md'))
  .sort()) {
  const paper = readSource(readFileSync(join(sources, file), 'utf8'))
  fixClock(paper.created)
  const name = file.replace(/\.md$/, '')
  await write(join(root, 'demo/papers', name), paper, paper.output)
  if (paper.samePaper) for (const output of paper.samePaper.split(', ')) await write(join(root, 'demo/same-paper', 'paper'), paper, output)
}

async function write(path, paper, output) {
  const { ending, write: make } = writers[output]
  mkdirSync(dirname(path), { recursive: true })
  const made = await make(paper)
  writeFileSync(`${path}.${ending}`, made)
  console.log(`${path.slice(root.length + 1)}.${ending}  ${Math.ceil(made.length / 1000)} kB`)
}

function withoutContents(paper) {
  return paper.body.replaceAll('[[indhold]]\n\n', '')
}
