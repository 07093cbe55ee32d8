import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { GiveImages, InlineMarkdown, Markdown } from './markdown.tsx'

const html = (text: string, headingLevel?: 2 | 3 | 4 | 5 | 6) => renderToString(<Markdown text={text} headingLevel={headingLevel} />)

describe('running text', () => {
  it.each([
    ['**Fed** og _kursiv_', '<p><strong>Fed</strong> og <em>kursiv</em></p>'],
    ['- et\n- to', '<ul><li>et</li><li>to</li></ul>'],
    ['3. tre\n4. fire', '<ol start="3"><li>tre</li><li>fire</li></ol>'],
    ['- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['[notat](/bilag/1)', '<p><a href="/bilag/1">notat</a></p>'],
    ['linje  \nto', '<p>linje<br/>to</p>'],
    ['---', '<hr/>'],
  ])('%j', (text, inside) => expect(html(text).replace(/\n/g, '')).toBe(`<div class="prose">${inside}</div>`))

  it('shows an image that the reader may see, and else what it shows in words', () => {
    const text = '![Kort](/filer/abc) og ![Andet](https://eksempel.dk/x.png)'
    const images = new Map([['/filer/abc', '/moeder/1/bilag/1.1']])
    const seen = renderToString(
      <GiveImages value={images}>
        <Markdown text={text} />
      </GiveImages>,
    )
    expect(seen).toContain('<p><img src="/moeder/1/bilag/1.1" alt="Kort" loading="lazy"/> og Andet</p>')
    expect(html(text)).toContain('<p>Kort og Andet</p>')
  })

  it('makes a table with column headings', () => {
    expect(html('| A | B |\n| --- | --- |\n| 1 | 2 |')).toContain('<thead><tr><th scope="col">A</th>')
  })

  it('lets a wide table be reached and scrolled with the keyboard', () => {
    expect(html('| A | B |\n| --- | --- |\n| 1 | 2 |')).toMatch(/<div[^>]* role="group"[^>]* aria-label="Tabel"[^>]* tabindex="0"/)
  })

  it.each([
    [3, '# Top', '<h3>Top</h3>'],
    [4, '## Under', '<h4>Under</h4>'],
    [5, '# Top\n\n## Under\n\n#### Dybt', '<h6>Dybt</h6>'],
    [3, '### Top\n\n##### Under', '<h4>Under</h4>'],
  ] as const)('starts its headings at level %d', (level, text, heading) => expect(html(text, level)).toContain(heading))
})

describe('what must not get through', () => {
  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'a <b onclick="x">b</b>'])('markup stays text: %s', (text) => {
    expect(html(text)).not.toMatch(/<(script|img|b)\b/)
    expect(html(text)).toContain('&lt;')
  })

  it.each(['[x](javascript:alert(1))', '[x](  JAVASCRIPT:alert(1))', '[x](data:text/html;base64,AAAA)'])(
    'a script is no link: %s',
    (text) => {
      expect(html(text)).not.toContain('href')
    },
  )

  it('an image is its alternative text', () => {
    expect(html('![Kort over klyngen](https://example.org/sporing.png)')).toBe('<div class="prose"><p>Kort over klyngen</p></div>')
  })
})

it('writes one line without a paragraph', () => {
  expect(renderToString(<InlineMarkdown text="Klyngen **tiltrådte**" />)).toBe('Klyngen <strong>tiltrådte</strong>')
})
