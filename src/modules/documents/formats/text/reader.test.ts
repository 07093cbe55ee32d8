import { describe, expect, it } from 'vitest'
import { textReader } from './reader.ts'

const paper = 'Mødested\nRådhuset, lokale Ø2\n\n\n(B)\tBeslutning\n(D)\tDrøftelse\n'

const encodings: [name: string, bytes: Uint8Array][] = [
  ['UTF-8', Buffer.from(paper)],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff' + paper)],
  ['UTF-16 with a byte order mark', Buffer.from('\ufeff' + paper, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from('\ufeff' + paper, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(paper, 'utf16le')],
  ['Latin-1', Buffer.from(paper, 'latin1')],
  ['Windows line ends', Buffer.from(paper.replaceAll('\n', '\r\n'))],
]

describe('the text reader', () => {
  it.each(encodings)('reads %s', async (_, bytes) => {
    const { tree } = await textReader.read(bytes)
    expect(tree.blocks.map(({ start, end }) => tree.text.slice(start, end))).toEqual([
      'Mødested\nRådhuset, lokale Ø2',
      '(B)\tBeslutning\n(D)\tDrøftelse',
    ])
    expect(tree.blocks.map(({ source }) => source.line)).toEqual([1, 5])
  })

  it('reads single broken bytes in UTF-8 as Windows-1252 and keeps the rest', async () => {
    const { tree, notes } = await textReader.read(Buffer.concat([Buffer.from('blåbær “'), Buffer.from([0xf8, 0x93]), Buffer.from('gåde')]))
    expect(tree.text).toBe('blåbær “ø“gåde')
    expect(notes).toEqual([{ code: 'documents/decoded-as', values: { encoding: 'windows-1252' } }])
  })

  it('sees a table in lines with tabs', async () => {
    const { tree } = await textReader.read(
      Buffer.from('Bilag:\n1 - 30\tÅben\tNotat\t(H)\n2 - 31\tLukket\tBrev\t(H)\n\nA\tB\tC\n---\t---\t---\nslut'),
    )
    expect(tree.blocks.map(({ kind, source }) => [kind, source.line])).toEqual([
      ['paragraph', 1],
      ['table-row', 2],
      ['table-row', 3],
      ['table-row', 5],
      ['paragraph', 7],
    ])
  })

  it.each([
    ['random bytes', Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 256)],
    ['zeros', new Uint8Array(50)],
  ])('refuses %s', async (_, bytes) => {
    await expect(textReader.read(bytes)).rejects.toMatchObject({ refusal: { code: 'documents/not-text' } })
  })
})
