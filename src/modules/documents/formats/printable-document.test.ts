import { describe, expect, it } from 'vitest'
import { printableText } from './printable-document.ts'
import { runningFlow } from './running-flow.ts'
import { writePdf } from './write-pdf/write-pdf.ts'
import { writeWord } from './write-word/write-word.ts'

it.each([
  ['linje\u000bskift', 'linje skift'],
  ['ind\u0002sats\ufeff', 'indsats'],
  ['a\tb\r\nc', 'a\tb\r\nc'],
  ['half\ud800', 'half\ufffd'],
  ['æøå 😀 ☐', 'æøå 😀 ☐'],
])('%j is printed as %j', (text, printed) => expect(printableText(text)).toBe(printed))

describe('what somebody writes to stop the paper', () => {
  it.each<[string, string]>([
    ['a quotation in ninety others', `${'>'.repeat(90)} ord`],
    ['a list in many others', Array.from({ length: 120 }, (_, at) => `${' '.repeat(at * 2)}- ord`).join('\n')],
    ['emphasis without end', `${'*'.repeat(999)}ord${'*'.repeat(999)}`],
    ['an endless address', `[ord](https://eksempel.dk/${'b'.repeat(100_000)})`],
    ['signs that no font has', 'ord \u2610 \u2611 \ue123 \u{10fffd} 漢字'],
    ['signs that are none', 'ord \u0001\u0091\uffff\ufeff'],
  ])('%s is printed', { timeout: 30_000 }, async (_, markdown) => {
    const document = {
      language: 'da' as const,
      title: `T \u0002`,
      facts: [],
      parts: [{ heading: markdown.slice(-9), blocks: [{ kind: 'markdown' as const, markdown }] }],
    }
    expect((await writePdf(document)).bytes.length).toBeGreaterThan(1000)
    expect((await writeWord(document)).length).toBeGreaterThan(1000)
    expect(JSON.stringify(runningFlow(markdown))).toContain('ord')
  })
})
