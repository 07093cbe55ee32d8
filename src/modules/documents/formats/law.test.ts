import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxOfPaper } from '../../../../test/papers/conversion/docx-of-paper.ts'
import { htmlOfPaper } from '../../../../test/papers/conversion/html-of-paper.ts'
import { pdfOfPaper } from '../../../../test/papers/conversion/pdf-of-paper.ts'
import type { SourceBlock } from '../../../../test/papers/conversion/source-blocks.ts'
import { textOf } from '../rules/content-tree.ts'
import type { ContentTree } from '../rules/content-tree.ts'
import { readDocument } from './index.ts'

/**
 * The law of reading: no text disappears, and what has an order keeps it. Each format's documents are made from random
 * content, so that what they show is known without reading them.
 */
describe('no text of the source disappears', () => {
  it('from Word documents', () => expectWhole(docxOfPaper, anyPaper(anyWord), 60))
  it('from web pages', () => expectWhole((blocks) => htmlOfPaper(blocks), anyPaper(anyWord), 300))
  it('from PDF files', { timeout: 60_000 }, () => expectWhole((blocks) => pdfOfPaper(blocks, ''), anyPaper(printableWord), 40))

  it('from plain text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }), async (parts) => {
        const source = `Begynd ${parts.join('')}`
        const { tree } = await readDocument(Buffer.from(source), 'x.txt')
        const dashes = (text: string) => text.replace(/^\s*-{3,}(?:[ \t|]+-{3,})+\s*$/gm, '')
        if (!source.includes('-')) expect(visible(tree.text)).toBe(visible(source))
        else expect(lettersAndDigits(shown(tree))).toBe(lettersAndDigits(dashes(source)))
      }),
      { numRuns: 500 },
    )
  })

  it('from Markdown, where only its signs are not text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces, ...markdownSigns), { minLength: 1, maxLength: 60 }), async (parts) => {
        const source = `# Begynd\n\n${parts.join('')}`
        const { tree } = await readDocument(Buffer.from(source), 'x.md')
        expect(lettersAndDigits(shown(tree)), source).toBe(lettersAndDigits(source))
      }),
      { numRuns: 2000 },
    )
  })

  it('from web pages with tags at random', async () => {
    await fc.assert(
      fc.asyncProperty(anyHtml, async (source) => {
        const { tree } = await readDocument(Buffer.from(`<!doctype html><p>Begynd</p>${source}`), 'x.html')
        expect(visible(tree.text), source).toBe(visible(`Begynd${source.replace(/<[^>]*>/g, '')}`))
      }),
      { numRuns: 1000 },
    )
  })

  it('from FirstAgenda payloads', async () => {
    const text = fc.array(printableWord, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '))
    const item = fc.record({
      Navn: text,
      SagsNummer: printableWord,
      Html: text,
      Bilag: fc.array(text, { maxLength: 3 }),
      Resume: text.map((more) => `Resume af ${more}`),
      Number: fc.nat(99),
    })
    await fc.assert(
      fc.asyncProperty(text, fc.array(item, { minLength: 1, maxLength: 4 }), async (committee, items) => {
        const payload = {
          Udvalg: { Navn: committee },
          Dagsordenpunkter: items.map(({ Html, Bilag, ...rest }) => ({
            ...rest,
            Felter: [{ Html: `<p>${Html}</p>` }],
            Bilag: Bilag.map((Navn) => ({ Navn })),
          })),
        }
        const { tree } = await readDocument(Buffer.from(JSON.stringify(payload)), 'x.json')
        const expected = items.map((each) => `${each.Number}${each.Navn}${each.SagsNummer}${each.Html}${each.Resume}${each.Bilag.join('')}`)
        expect(visible(tree.text)).toBe(visible(committee + expected.join('')))
      }),
      { numRuns: 200 },
    )
  })
})

async function expectWhole(
  write: (blocks: SourceBlock[]) => Uint8Array | Promise<Uint8Array>,
  papers: fc.Arbitrary<SourceBlock[]>,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(papers, async (blocks) => {
      const { tree } = await readDocument(await write(blocks), 'paper')
      expect(visible(shown(tree))).toBe(visible(blocks.map(wordsOf).join('')))
    }),
    { numRuns },
  )
}

function wordsOf(block: SourceBlock): string {
  if (block.kind === 'list')
    return block.entries.map((entry, at) => `${block.ordered ? `${at + 1}.` : ''}${entry.map((run) => run.text).join('')}`).join('')
  const runs = block.kind === 'rule' ? [] : block.kind === 'table' ? block.rows.flat() : block.lines
  return runs
    .flat()
    .map((run) => run.text)
    .join('')
}

function visible(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}

function lettersAndDigits(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Markers are fields, and stand before the text in the source. A lone number may be taken for a page number. */
function shown(tree: ContentTree): string {
  return tree.blocks
    .filter((block) => block.kind !== 'furniture' || /^\d+$/.test(textOf(tree, block)))
    .map((block) => `${'marker' in block ? (block.marker ?? '') : ''}${textOf(tree, block)}`)
    .join('\n')
}

/** A dash that begins a line is a bullet in print, so it is not among these. */
const words = [
  'Udvalget',
  'drøfter',
  'økonomien',
  'PLO-H',
  '2024-2027',
  '12.',
  'marts',
  'a)',
  '(afbud),',
  '“æblegrød”',
  'Å',
  '281.966',
  'kr.',
  '§',
  '72-timers',
  'og/eller',
  '1',
  'Lyngby-Taarbæk',
  'sundhedssamarbejdsudvalgene',
  'at',
]
const printableWord = fc.constantFrom(...words)
const anyWord = fc.oneof(printableWord, fc.constantFrom('<b>', '&amp;', '"', '\\', '_', '東京', '😀', 'e\u0301', '{}', '#', '*'))
const pieces = [...words, '–', ' ', ' ', ' ', '\n', '\n', '\n\n', '\t', '\t', '---', '- ', '  ', '•', 'æ']
const markdownSigns = [
  '# ',
  '## ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '`',
  '**',
  '*',
  '_',
  '|',
  '| --- | --- |\n',
  '|\n',
  '---\n',
  '===\n',
  '    ',
  '```',
  '[',
  ']',
  '(',
  ')',
  '\\',
  '[x]: y\n',
  '~~',
  '<b>',
  '!',
  '+ ',
]

function anyPaper(word: fc.Arbitrary<string>): fc.Arbitrary<SourceBlock[]> {
  const run = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' ')),
    strong: fc.boolean(),
    emphasis: fc.constant(false),
  })
  const runs = fc.array(run, { minLength: 1, maxLength: 2 })
  const block: fc.Arbitrary<SourceBlock> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.integer({ min: 1, max: 4 }),
      lines: fc.array(runs, { minLength: 1, maxLength: 1 }),
    }),
    fc.record({ kind: fc.constant('paragraph' as const), lines: fc.array(runs, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), entries: fc.array(runs, { minLength: 1, maxLength: 4 }) }),
  )
  return fc.array(block, { minLength: 1, maxLength: 8 })
}

const { html: anyHtml } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('Udvalget ', ' drøfter', 'ø', '\n', ' '), tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'span',
        'b',
        'h2',
        'ul',
        'ol',
        'li',
        'blockquote',
        'section',
        'o:p',
        'font',
        'pre',
        'nav',
        'footer',
        'button',
        'unknown',
        'dl',
        'dt',
        'dd',
        'center',
        'textarea',
        'i',
        'a',
        'sup',
      ),
      tie('html'),
      fc.boolean(),
    )
    .map(([tag, inner, closed]) =>
      tag === 'textarea'
        ? `<${tag}>${inner.replace(/<[^>]*>/g, '')}</${tag}>`
        : `<${tag}>${inner}${closed || tag === 'nav' || tag === 'button' ? `</${tag}>` : ''}`,
    ),
}))
