import { expect, it } from 'vitest'
import type { Mark } from './content-tree.ts'
import { markdownInline } from './markdown-inline.ts'

const text = 'Se punkt to nu'
const mark = (start: number, end: number, kind: Mark['kind'], href?: string): Mark => ({ start, end, kind, ...(href ? { href } : {}) })

it.each([
  ['bold', [mark(3, 8, 'strong')], 'Se **punkt** to nu'],
  ['italics', [mark(3, 8, 'emphasis')], 'Se _punkt_ to nu'],
  ['one in the other', [mark(3, 11, 'strong'), mark(9, 11, 'emphasis')], 'Se **punkt _to_** nu'],
  ['a link', [mark(3, 8, 'link', 'https://a.dk/x y')], 'Se [punkt](<https://a.dk/x%20y>) to nu'],
  ['raised text, which Markdown lacks', [mark(3, 8, 'superscript')], 'Se punkt to nu'],
  ['emphasis inside a word, which Markdown misreads', [mark(4, 8, 'strong')], 'Se punkt to nu'],
  ['marks that cross', [mark(0, 8, 'strong'), mark(3, 11, 'emphasis')], '**Se punkt** to nu'],
] as [string, Mark[], string][])('writes %s', (_, marks, written) => {
  expect(markdownInline(text, marks, [0, text.length])).toBe(written)
})
