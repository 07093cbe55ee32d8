import { expect, it } from 'vitest'
import { writeHtml } from './write-html.ts'

it('writes a fragment in which text stays text', () => {
  const html = writeHtml({
    language: 'da',
    title: 'A & <b>',
    contents: true,
    facts: [{ term: 'Sted', value: '"Ø2"' }],
    parts: [
      {
        heading: 'Første',
        number: '1',
        anchor: 'item-1',
        blocks: [
          { kind: 'markdown', markdown: '<script>alert(1)</script> **ja** [x](javascript:alert(1))\n\n| a |\n|---|\n| 1 |' },
          { kind: 'references', entries: [{ text: 'Bilag 1', anchor: 'item-1' }] },
        ],
        parts: [{ heading: 'Under', blocks: [{ kind: 'list', ordered: true, marker: 'letter', entries: ['et'] }] }],
      },
    ],
  })
  expect(html).toContain('<h1>A &#38; &#60;b&#62;</h1>')
  expect(html).toContain('<h2><span class="paper-number">1</span> Første</h2>')
  expect(html).toContain('<h3>Under</h3><ol type="a"><li>et</li></ol>')
  expect(html).toContain('<strong>ja</strong>')
  expect(html).toContain('<th scope="col">a</th>')
  expect(html).toContain('<a href="#item-1">1 Første</a>')
  expect(html).not.toMatch(/<script|href="javascript/)
})
