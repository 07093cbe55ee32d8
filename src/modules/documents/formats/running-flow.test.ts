import { describe, expect, it } from 'vitest'
import type { Flow } from './flow.ts'
import { flowWords, runningFlow } from './running-flow.ts'

const text = (s: string) => ({ t: 'text' as const, s })
const cases: [what: string, markdown: string, flow: Flow[]][] = [
  [
    'emphasis and breaks',
    'a **b**\\\nc',
    [{ t: 'paragraph', c: [text('a '), { t: 'strong', c: [text('b')] }, { t: 'break' }, text('c')] }],
  ],
  ['HTML as text', '<b>x</b>', [{ t: 'paragraph', c: [text('<b>x</b>')] }]],
  ['no address that could run code', '[x](javascript:alert(1))', [{ t: 'paragraph', c: [text('[x](javascript:alert(1))')] }]],
  ['relative links as words', '[x](/moeder/1)', [{ t: 'paragraph', c: [text('x')] }]],
  [
    'headings without a gap',
    '## a\n\n#### b',
    [
      { t: 'heading', level: 1, c: [text('a')] },
      { t: 'heading', level: 2, c: [text('b')] },
    ],
  ],
  [
    'lists within lists, beginning where they say',
    '3. a\n   - b',
    [
      {
        t: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            { t: 'paragraph', c: [text('a')] },
            { t: 'list', ordered: false, start: 1, items: [[{ t: 'paragraph', c: [text('b')] }]] },
          ],
        ],
      },
    ],
  ],
  ['tables without an empty head', '|  |  |\n|---|---|\n| a | b |', [{ t: 'table', head: [], rows: [[[text('a')], [text('b')]]] }]],
  ['images as their words', '![et kort](https://a.dk/k.png)', [{ t: 'paragraph', c: [text('et kort')] }]],
]

const sha256 = 'a'.repeat(64)
const drawn: [what: string, markdown: string, flow: Flow[]][] = [
  [
    'between the words around it',
    `Se **nu ![et kort](</filer/${sha256}>) her**.`,
    [
      { t: 'paragraph', c: [text('Se '), { t: 'strong', c: [text('nu ')] }] },
      { t: 'picture', sha256, alternative: 'et kort' },
      { t: 'paragraph', c: [{ t: 'strong', c: [text(' her')] }, text('.')] },
    ],
  ],
  ['alone', `![et kort](/filer/${sha256})`, [{ t: 'picture', sha256, alternative: 'et kort' }]],
  [
    'under its heading',
    `## Kortet ![et kort](/filer/${sha256})`,
    [
      { t: 'heading', level: 1, c: [text('Kortet')] },
      { t: 'picture', sha256, alternative: 'et kort' },
    ],
  ],
  [
    'in its cell',
    `| a |\n|---|\n| b ![et kort](/filer/${sha256}) |`,
    [{ t: 'table', head: [[text('a')]], rows: [[[text('b '), { t: 'picture', sha256, alternative: 'et kort' }]]] }],
  ],
  ['as its words where its reader may not see it', `![et kort](/filer/${'b'.repeat(64)})`, [{ t: 'paragraph', c: [text('et kort')] }]],
]

describe('running text for paper', () => {
  it.each(drawn)('has a picture %s', (_, markdown, flow) => expect(runningFlow(markdown, [sha256])).toEqual(flow))

  it.each(cases)('has %s', (_, markdown, flow) => expect(runningFlow(markdown)).toEqual(flow))

  it('says its words', () => expect(flowWords([text('a'), { t: 'strong', c: [text('b')] }])).toBe('ab'))
})
