import { describe, expect, it } from 'vitest'
import { textOf } from '../../rules/content-tree.ts'
import { htmlReader } from './reader.ts'

async function read(source: string): Promise<unknown[]> {
  const { tree } = await htmlReader.read(Buffer.from(source))
  return tree.blocks.map((block) => {
    const text = textOf(tree, block)
    if (block.kind === 'heading') return [`h${block.level}${block.marker ? ` ${block.marker}` : ''}`, text]
    if (block.kind === 'list-item') return [`li${block.depth}${block.marker ? ` ${block.marker}` : ''}`, text]
    if (block.kind === 'table-row') return [block.header ? 'th' : 'td', text]
    return [block.kind === 'furniture' ? block.role : block.kind, text]
  })
}

const cases: [what: string, source: string, blocks: unknown[]][] = [
  [
    'paragraphs, breaks and collapsing space',
    '<p>A\n  <b>b </b> c<br>\n d</p>løs<p>&nbsp;</p>',
    [
      ['paragraph', 'A b c\nd'],
      ['paragraph', 'løs'],
    ],
  ],
  [
    'headings',
    '<h1>Referat</h1><div><h3><span>Indstilling</span></h3>Tekst</div>',
    [
      ['h1', 'Referat'],
      ['h3', 'Indstilling'],
      ['paragraph', 'Tekst'],
    ],
  ],
  [
    'nested lists',
    '<ol start=3><li>tre<ul><li>under</li></ul></li><li><p>fire</p><p>mere</p></li></ol>',
    [
      ['li0 3.', 'tre'],
      ['li1', 'under'],
      ['li0 4.', 'fire'],
      ['paragraph', 'mere'],
    ],
  ],
  [
    'a list inside a list without item',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    [
      ['li0', 'a'],
      ['li1', 'b'],
    ],
  ],
  [
    'lettered lists',
    '<ol type=a><li>x</li><li value=5>y</li></ol>',
    [
      ['li0 a.', 'x'],
      ['li0 e.', 'y'],
    ],
  ],
  [
    'tables',
    '<table><tr><th>Punkt<th>Titel<tr><td><p>1</p><td><p>Valg</p><p>af formand</p></table>',
    [
      ['th', 'Punkt\tTitel'],
      ['td', '1\tValg\naf formand'],
    ],
  ],
  [
    'tables that lay out a page',
    '<table><tr><td><h2>A</h2><p>b</p></td><td><ul><li>c</li></ul></td></tr></table>',
    [
      ['h2', 'A'],
      ['paragraph', 'b'],
      ['li0', 'c'],
    ],
  ],
  [
    'a table of one column',
    '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ],
  ],
  [
    'a list of terms with text astray between them',
    '<dl><dt><b>Formand<dd></b>Gladsaxe</dl>',
    [
      ['paragraph', 'Formand'],
      ['paragraph', 'Gladsaxe'],
    ],
  ],
  [
    'definitions',
    '<dl><dt>Dato</dt><dd>5. marts</dd><dt>Sted</dt><dd>Ø2</dd></dl>',
    [
      ['td', 'Dato\t5. marts'],
      ['td', 'Sted\tØ2'],
    ],
  ],
  [
    'landmarks',
    '<header>Logo</header><nav><ul><li>Menu</li></ul></nav><main><header><h1>Møde</h1></header></main><footer>Adresse</footer>',
    [
      ['header', 'Logo'],
      ['header', 'Menu'],
      ['h1', 'Møde'],
      ['footer', 'Adresse'],
    ],
  ],
  [
    'a page header that holds the title',
    '<header><h1>Møde</h1></header><p>x</p>',
    [
      ['h1', 'Møde'],
      ['paragraph', 'x'],
    ],
  ],
  [
    'Word soup',
    '<div class=WordSection1><p class=MsoNormal><span lang=DA>Tekst<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div>',
    [['paragraph', 'Tekst']],
  ],
  [
    'Word lists',
    "<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1)<span>&nbsp; </span></span><![endif]>at godkende</p>",
    [['li1 1)', 'at godkende']],
  ],
  [
    'a document inside a span',
    '<h3>Indstilling</h3><span class="indstilling"><html><head><meta charset="utf-8"><title>skjult</title></head><body><div><p>Godkendes</p></div></body></html></span>',
    [
      ['h3', 'Indstilling'],
      ['paragraph', 'Godkendes'],
    ],
  ],
  ['preformatted text', '<pre>a\n  b</pre>', [['paragraph', 'a\n  b']]],
  [
    'rules',
    '<p>a</p><hr><p>b</p>',
    [
      ['paragraph', 'a'],
      ['rule', ''],
      ['paragraph', 'b'],
    ],
  ],
  [
    'a heading inside an item',
    '<ul><li><h4>A</h4>b</li></ul>',
    [
      ['h4', 'A'],
      ['li0', 'b'],
    ],
  ],
  [
    'what pictures show in their place, fetched or pasted along',
    '<p>Se<img src="https://eksempel.dk/k.png" alt="kort over klyngen">her.</p><p><img src="data:image/png;base64,iVBO" alt=" kurve "></p><img src="x">',
    [
      ['paragraph', 'Se kort over klyngen her.'],
      ['paragraph', 'kurve'],
    ],
  ],
]

describe('the HTML reader', () => {
  it.each(cases)('reads %s', async (_, source, blocks) => {
    expect(await read(source)).toEqual(blocks)
  })

  it('never reads scripts, styles and hidden elements, and says what it left out', async () => {
    const { tree, notes, properties } = await htmlReader.read(
      Buffer.from(
        '<html><head><title>Mødet &amp; mere</title><style>p{}</style><script>evil()</script></head><body onload="evil()"><p hidden>skjult</p>' +
          '<p style="display: none">også</p><iframe src="x">ramme</iframe><a href="java&#10;script:evil()">link</a> <a href="/bilag">bilag</a><img src=x onerror=evil()></body></html>',
      ),
    )
    expect(tree.text).toBe('link bilag')
    expect(properties.title).toBe('Mødet & mere')
    expect(tree.blocks[0]!.marks).toEqual([{ start: 5, end: 10, kind: 'link', href: '/bilag' }])
    expect(notes).toEqual([
      { code: 'documents/dropped-active-content', values: { count: 2 } },
      { code: 'documents/dropped-hidden', values: { count: 2 } },
      { code: 'documents/dropped-links', values: { count: 1 } },
      { code: 'documents/left-out-pictures', values: { count: 1 } },
    ])
  })

  it.each([
    ['Latin-1 without a word', Buffer.from('<p>Mødet på Ærø</p>', 'latin1')],
    [
      'a stated encoding',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Mødet på Ærø</p>', 'latin1'),
    ],
    ['a wrongly stated encoding', Buffer.from('<meta charset="utf-8"><p>Mødet på Ærø</p>', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff<meta charset="iso-8859-1"><p>Mødet på Ærø</p>', 'utf16le')],
  ])('reads %s', async (_, bytes) => {
    expect(htmlReader.recognises(bytes, 'x')).toBe(true)
    expect((await htmlReader.read(bytes)).tree.text).toBe('Mødet på Ærø')
  })

  it('reads text however deep it stands', async () => {
    const deep = '<div>'.repeat(20_000)
    expect(await read(`${deep}bund`)).toEqual([['paragraph', 'bund']])
  })
})
