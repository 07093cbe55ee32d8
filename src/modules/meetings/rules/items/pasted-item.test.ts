import { expect, it } from 'vitest'
import { smallPictures } from '../../../../../test/support/small-pictures.ts'
import { readDocument } from '../../../documents/formats/index.ts'
import { pastedItem, whyNotPaste } from './pasted-item.ts'

const template = ['background', 'casePresentation']
const pasted = async (html: string) => pastedItem((await readDocument(Buffer.from(html), 'indsat.html')).tree, template)

it('takes a case as Word pastes it: headings, lists, tables and the recommendation', async () => {
  expect(
    await pasted(`<html><body>
      <h1>Fælles indgang</h1>
      <p><b>Baggrund</b></p><p>Der er <i>mange</i> genindlæggelser.</p>
      <h2>Sagsfremstilling</h2><h3>Tal</h3>
      <ul><li>Et</li><li>To</li></ul>
      <table><tr><th>År</th><th>Antal</th></tr><tr><td>2022</td><td>7</td></tr></table>
      <h2>Økonomi</h2><p>Ingen.</p>
      <h2>Indstilling</h2><p>Sekretariatet indstiller, at</p><ol><li>forslaget drøftes</li><li>der nedsættes en gruppe</li></ol><p>Bemærk fristen.</p>
      <script>alert(1)</script><img src="data:image/png;base64,AAAA"></body></html>`),
  ).toEqual({
    title: 'Fælles indgang',
    recommendation: ['forslaget drøftes', 'der nedsættes en gruppe'],
    sections: [
      { kind: 'background', heading: null, markdown: 'Der er _mange_ genindlæggelser.' },
      {
        kind: 'casePresentation',
        heading: null,
        markdown: '### Tal\n\n- Et\n- To\n\n| År | Antal |\n| --- | --- |\n| 2022 | 7 |\n\nBemærk fristen.',
      },
      { kind: 'economy', heading: null, markdown: 'Ingen.' },
    ],
  })
})

it('puts text under no known heading under the last section, and takes no heading of a section for the title', async () => {
  expect(await pasted('<html><h2>Baggrund</h2><p>Før.</p><h2>Hvad siger lægerne?</h2><p>Ja.</p></html>')).toMatchObject({
    title: '',
    sections: [
      { kind: 'background', markdown: 'Før.\n\n## Hvad siger lægerne?\n\nJa.' },
      { kind: 'casePresentation', markdown: '' },
    ],
  })
  expect((await pasted('<html><p>Kun en linje.</p></html>')).sections[1]).toEqual({
    kind: 'casePresentation',
    heading: null,
    markdown: 'Kun en linje.',
  })
})

it.each([
  ['<p class="MsoTitle">Fælles vagt</p><h1>Baggrund</h1><p>Før.</p>', 'Fælles vagt'],
  ['<p><b>Fælles vagt</b></p><p><b>Baggrund</b></p><p>Før.</p>', 'Fælles vagt'],
  ['<p>Klyngen har set på vagten.</p><h1>Baggrund</h1><p>Før.</p>', ''],
  ['<p>Fælles vagt</p><p>Og mere tekst</p>', ''],
  ['<p><b>Baggrund</b></p><h2>Tal</h2>', ''],
])('takes the line above the first heading for the title: %s', async (html, title) => {
  const item = await pasted(`<html><body>${html}</body></html>`)
  expect(item.title).toBe(title)
  // No words are lost.
  expect(item.sections.some(({ markdown }) => markdown.includes('Klyngen har set'))).toBe(html.includes('Klyngen har set'))
})

it('keeps each picture where it stood, or beside what cannot hold one', async () => {
  const shows = (words: string) => `<img alt="${words}" src="data:image/png;base64,${smallPictures.png.toString('base64')}">`
  const { tree, pictures } = await readDocument(
    Buffer.from(`<html><body><p>${shows('Logo')}</p><h1>Fælles indgang ${shows('Skitse')}</h1>
      <h2>Baggrund ${shows('Kurve')}</h2><p>Se ${shows('Kort')}.</p><table><tr><td>År</td><td>${shows('Søjler')}</td></tr></table>
      <h2>Indstilling</h2><ol><li>forslaget drøftes ${shows('Plan')}</li></ol></body></html>`),
    'indsat.html',
    { picturesCalled: 'Billede' },
  )
  const at = `](</filer/${pictures![0]!.sha256}>)`
  expect(pastedItem(tree, template)).toEqual({
    title: 'Fælles indgang',
    recommendation: ['forslaget drøftes'],
    sections: [
      {
        kind: 'background',
        heading: null,
        markdown: `![Kurve${at}\n\nSe ![Kort${at} .\n\n|  |  |\n| --- | --- |\n| År | ![Søjler${at} |`,
      },
      { kind: 'casePresentation', heading: null, markdown: `![Logo${at}\n\n![Skitse${at}\n\n![Plan${at}` },
    ],
  })
})

it.each([
  [0, 'meetings/paste-empty'],
  [1, undefined],
  [500_001, 'meetings/paste-too-long'],
])('says of %i characters %s', (characters, code) => {
  expect(whyNotPaste(characters)?.code).toBe(code)
})
