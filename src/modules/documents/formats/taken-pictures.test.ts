import { deflateSync } from 'node:zlib'
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallPictures } from '../../../../test/support/small-pictures.ts'
import { zip } from '../../../../test/support/zip.ts'
import { readDocument } from './index.ts'
import { openMedia } from './open-media.ts'
import { openPackage } from './open-package.ts'

const wishes = { picturesCalled: 'Billede' }

interface Drawn {
  readonly type: 'png' | 'jpg' | 'gif'
  readonly bytes: Buffer
  readonly shows?: string
}

const picture = ({ type, bytes, shows = '' }: Drawn) =>
  new ImageRun({ type, data: bytes, transformation: { width: 8, height: 6 }, altText: { name: '', title: '', description: shows } })

/** A Word file whose sentence has each picture after the word for it. */
async function word(...pictures: readonly Drawn[]): Promise<Buffer> {
  const children = pictures.flatMap((one, at) => [new TextRun(`Nr. ${at + 1}:`), picture(one), new TextRun('og så')])
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] }))
}

async function taken(bytes: Uint8Array, name: string) {
  const { tree, pictures = [], notes = [] } = await readDocument(bytes, name, wishes)
  const images = tree.blocks.flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'image').map(({ start, end, href }) => ({ words: tree.text.slice(start, end), href })),
  )
  return {
    text: tree.text,
    images,
    pictures,
    leftOut: notes.find(({ code }) => code === 'documents/left-out-pictures')?.values?.['count'] ?? 0,
  }
}

/** A distinct one each time: what stands behind a picture's end belongs to its file. */
const numbered = (at: number): Buffer => Buffer.concat([smallPictures.gif, Buffer.from(String(at))])

describe('pictures taken out of a Word file', () => {
  it('stand in the text where they stood, by what they show, each file once', async () => {
    const file = await word(
      { type: 'png', bytes: smallPictures.png, shows: 'Kort over  klyngen' },
      { type: 'jpg', bytes: smallPictures.jpeg },
      { type: 'png', bytes: smallPictures.png, shows: 'Kortet igen' },
    )
    const { text, images, pictures, leftOut } = await taken(file, 'sag.docx')
    expect(text).toBe('Nr. 1: Kort over klyngen og såNr. 2: Billede 1 og såNr. 3: Kortet igen og så')
    expect(images.map(({ words }) => words)).toEqual(['Kort over klyngen', 'Billede 1', 'Kortet igen'])
    expect(pictures.map(({ name, isShown, bytes }) => [name, isShown, Buffer.from(bytes)])).toEqual([
      ['Kort over klyngen.png', true, smallPictures.png],
      ['Billede 1.jpg', true, smallPictures.jpeg],
    ])
    expect(images.map(({ href }) => href)).toEqual([0, 1, 0].map((at) => `/filer/${pictures[at]!.sha256}`))
    expect(leftOut).toBe(0)
  })

  it('are their words alone, and no more, where nobody asks for them', async () => {
    const file = await word({ type: 'png', bytes: smallPictures.png, shows: 'Kort' }, { type: 'jpg', bytes: smallPictures.jpeg })
    const reading = await readDocument(file, 'sag.docx')
    expect(reading.tree.text).toBe('Nr. 1: Kort og såNr. 2:og så')
    expect(reading.tree.blocks.flatMap(({ marks }) => marks)).toEqual([])
    expect(reading.pictures).toBeUndefined()
  })

  it.each([
    ['a program', Buffer.from('MZ\x90\0 not a picture', 'latin1')],
    ['a letter', Buffer.from('Kære alle')],
    ['nothing', Buffer.alloc(0)],
    ['a wall of points', hugePng()],
  ])('are left out, and counted, where a .png is %s', async (_, bytes) => {
    const { text, images, pictures, leftOut } = await taken(await word({ type: 'png', bytes, shows: 'Et kort' }), 'sag.docx')
    expect({ text, images, pictures, leftOut }).toEqual({ text: 'Nr. 1: Et kort og så', images: [], pictures: [], leftOut: 1 })
  })

  it('are a hundred at most; those behind them are counted', async () => {
    const many = Array.from({ length: 103 }, (_, at): Drawn => ({ type: 'gif', bytes: numbered(at) }))
    const { images, pictures, leftOut } = await taken(await word(...many), 'sag.docx')
    expect([images.length, pictures.length, leftOut]).toEqual([100, 100, 3])
  })

  it('go along without being shown where no browser draws them', async () => {
    const parts = await partsOf(await word({ type: 'png', bytes: smallPictures.png, shows: 'Organisationen' }))
    const file = zip(
      Object.fromEntries(
        [...parts].map(([path, content]) => [
          path.replace(/\.png$/, '.emf'),
          isMedia(path)
            ? emf
            : Buffer.from(content)
                .toString('utf8')
                .replace(/(media\/[^"]*)\.png/g, '$1.emf'),
        ]),
      ),
    )
    const { text, images, pictures, leftOut } = await taken(file, 'sag.docx')
    expect([text, images, leftOut]).toEqual(['Nr. 1: Organisationen og så', [], 0])
    expect(pictures.map(({ name, isShown }) => [name, isShown])).toEqual([['Organisationen.emf', false]])
  })

  it('that inflate beyond their room are not there, the others are', async () => {
    const file = await word({ type: 'png', bytes: Buffer.alloc(200_000) }, { type: 'gif', bytes: smallPictures.gif })
    const all = await openMedia(file, await mediaIn(file))
    expect([...all.values()].map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([smallPictures.gif.length, 200_000])
    const some = await openMedia(file, await mediaIn(file), 1000)
    expect([...some.values()].map(({ length }) => length)).toEqual([smallPictures.gif.length])
  })
})

it('loses no word and no picture of a Word file, whatever stands beside what', async () => {
  const kinds = { png: smallPictures.png, jpg: smallPictures.jpeg, gif: smallPictures.gif, bad: Buffer.from('MZ ikke et billede') } as const
  const part = fc.oneof(
    fc.record({ words: fc.stringMatching(/^[a-zæøå .,()!]{1,12}$/) }),
    fc.record({ kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])), shows: fc.stringMatching(/^[a-zæøå]{0,8}$/) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
      fc.pre(parts.some((one) => ('words' in one ? one.words.trim() : one.shows || one.kind !== 'bad')))
      const children = parts.map((one) =>
        'words' in one
          ? new TextRun(one.words)
          : picture({ type: one.kind === 'bad' ? 'png' : one.kind, bytes: kinds[one.kind], shows: one.shows }),
      )
      const { text, images, pictures, leftOut } = await taken(
        await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })),
        'sag.docx',
      )
      let unnamed = 0
      const said = parts.map((one) => ('words' in one ? one.words : one.shows || (one.kind === 'bad' ? '' : `Billede ${++unnamed}`)))
      expect(text.replace(/\s+/g, '')).toBe(said.join('').replace(/\s+/g, ''))
      const drawn = parts.flatMap((one, at) => ('kind' in one && one.kind !== 'bad' ? [{ words: said[at]!, bytes: kinds[one.kind] }] : []))
      const contents = new Map(pictures.map(({ sha256, bytes }) => [`/filer/${sha256}`, Buffer.from(bytes)]))
      expect(images.map(({ words, href }) => ({ words, bytes: contents.get(href!) }))).toEqual(drawn)
      expect(leftOut).toBe(parts.filter((one) => 'kind' in one && one.kind === 'bad').length)
    }),
    { numRuns: 60 },
  )
}, 30_000)

describe('pictures taken out of what is pasted', () => {
  const inside = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`

  it('stand where they stood; what is elsewhere or no picture is counted, and nothing runs', async () => {
    const { text, images, pictures, leftOut } = await taken(
      Buffer.from(`<html><p>Se <img alt="Et kort" src="${inside('png', smallPictures.png)}" onerror="x()"> og
        <img src="${inside('webp', smallPictures.webp)}">, <img alt="fjernt" src="https://eksempel.dk/x.png">,
        <img alt="brev" src="${inside('png', Buffer.from('MZ brev'))}"><img src="javascript:alert(1)">
        <img alt="tegning" src="data:image/svg+xml;base64,${Buffer.from('<svg onload="x()"/>').toString('base64')}"></p>
        <script>x()</script></html>`),
      'indsat.html',
    )
    expect(text).toBe('Se Et kort og Billede 1 , fjernt , brev tegning')
    expect(images.map(({ words }) => words)).toEqual(['Et kort', 'Billede 1'])
    expect(pictures.map(({ name }) => name)).toEqual(['Et kort.png', 'Billede 1.webp'])
    expect(leftOut).toBe(4)
  })
})

const emf = Buffer.from('0100000058000000', 'hex')

const partsOf = (file: Uint8Array) => openPackage(file, undefined, /./)
const isMedia = (path: string): boolean => path.startsWith('word/media/')
const mediaIn = async (file: Uint8Array) => new Set([...(await partsOf(file)).keys()].filter(isMedia))

/** Says of itself that it is 60,000 points wide and high. */
function hugePng(): Buffer {
  const bytes = Buffer.concat([smallPictures.png, deflateSync(Buffer.alloc(10))])
  bytes.writeUInt32BE(60_000, 16)
  bytes.writeUInt32BE(60_000, 20)
  return bytes
}
