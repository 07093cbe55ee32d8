import { readFileSync } from 'node:fs'
import { readDocument } from '../../src/modules/documents/formats/index.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { docxOfPaper } from '../papers/conversion/docx-of-paper.ts'
import { htmlOfPaper } from '../papers/conversion/html-of-paper.ts'
import { pdfOfPaper } from '../papers/conversion/pdf-of-paper.ts'
import { blocksOfMarkdown } from '../papers/conversion/source-blocks.ts'
import { median, megabytes, milliseconds, print, timed } from './figures.ts'
import { largePaper } from './large-paper.ts'

const rounds = 9
const paper = largePaper(19)
const blocks = blocksOfMarkdown(paper)

await measure('PDF', 'referat.pdf', pdfOfPaper(blocks, 'Sundhedssamarbejdet i Eksempelland'), 'issue: 30 pages under 2 s')
await measure('FirstAgenda payload', 'dagsorden.json', largePayload(700_000), 'issue: 700 kB under 0.5 s')
await measure('DOCX of the same paper', 'referat.docx', await docxOfPaper(blocks))
await measure('HTML of the same paper', 'referat.html', htmlOfPaper(blocks))
await measure('Markdown of the same paper', 'referat.md', new TextEncoder().encode(paper))

async function measure(what: string, name: string, bytes: Uint8Array, measure = ''): Promise<void> {
  const taken: { readonly wall: number; readonly processor: number }[] = []
  let about = ''
  for (let round = 0; round < rounds; round++) {
    taken.push(
      await timed(async () => {
        const reading = await readDocument(bytes, name)
        const recognition = recognise(reading)
        const items = 'draft' in recognition ? recognition.draft.items.length : 0
        about = [reading.pages && `${reading.pages} pages`, megabytes(bytes.length), `${items} items`].filter(Boolean).join(', ')
      }),
    )
  }
  print(`${what} (${about})`, milliseconds(median(taken.map(({ wall }) => wall))), measure)
  print('  of which processor time', milliseconds(median(taken.map(({ processor }) => processor))))
  print('  the first time, as in a fresh worker', milliseconds(taken[0]!.wall))
}

interface Payload {
  readonly Dagsordenpunkter: readonly object[]
}

/** The payload of test/papers with its items over and over, each with a number of its own. */
function largePayload(bytes: number): Uint8Array {
  const small = JSON.parse(readFileSync(new URL('../papers/firstagenda-payload.json', import.meta.url), 'utf8')) as Payload
  const grown = (length: number) => ({
    ...small,
    Dagsordenpunkter: Array.from({ length }, (_, at) => ({
      ...small.Dagsordenpunkter[at % small.Dagsordenpunkter.length],
      Punktnummer: String(at + 1),
      Sorting: at + 1,
    })),
  })
  const perItem = JSON.stringify(small.Dagsordenpunkter).length / small.Dagsordenpunkter.length
  return new TextEncoder().encode(JSON.stringify(grown(Math.ceil(bytes / perItem))))
}
