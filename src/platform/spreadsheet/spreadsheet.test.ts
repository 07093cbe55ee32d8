import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zip } from '../../../test/support/zip.ts'
import { readSheet } from './read-sheet.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const rows = [
  ['Navn', 'Titel', 'Fra'],
  ['Borgmesteren i Furesø', '=cmd()', { day: '2026-01-01' }],
  ['Å; "Æ"', null, null],
  ['01', '1.234,5', { day: '1999-12-31' }],
] as const

describe('a spreadsheet', () => {
  it.each([
    ['CSV', async () => encode(writeCsv(rows)), '31-12-1999'],
    ['XLSX', async () => writeXlsx(rows, { name: 'Udpegninger: [1]', widths: [20, 20, 12] }), '1999-12-31'],
  ] as const)('comes back as it was written, as %s', async (_, bytes, day) => {
    const read = await readSheet(await bytes())
    expect(read.map(([name, title = '']) => [name, title])).toEqual([
      ['Navn', 'Titel'],
      ['Borgmesteren i Furesø', '=cmd()'],
      ['Å; "Æ"', ''],
      ['01', '1.234,5'],
    ])
    expect(read.at(-1)?.[2]).toBe(day)
  })

  it('is never a formula when it is opened', () => {
    const csv = writeCsv([['=1+1', '+1', '-1', '@x', 'a']])
    expect(csv).toBe("\uFEFF'=1+1;'+1;'-1;'@x;a\r\n")
  })

  it.each([
    ['commas', encode('Navn,Titel\nA,B\n')],
    ['tabs', encode('Navn\tTitel\nA\tB')],
    ['Windows letters and lines', Uint8Array.from([0x4e, 0x61, 0x76, 0x6e, 0x3b, 0x54, 0x69, 0x74, 0x65, 0x6c, 13, 10, 0x41, 0x3b, 0x42])],
    ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFNavn\tTitel\nA\tB', 'utf16le'))],
    ['empty rows at the end', encode('Navn;Titel\nA;B\n;\n;\n')],
  ])('is read with %s', async (_, bytes) => {
    expect(await readSheet(bytes)).toEqual([
      ['Navn', 'Titel'],
      ['A', 'B'],
    ])
  })

  it('reads Danish letters of an old spreadsheet', async () => {
    expect(await readSheet(Uint8Array.from([0x46, 0x75, 0x72, 0x65, 0x73, 0xf8, 0x3b, 0x62]))).toEqual([['Furesø', 'b']])
  })

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['only spaces', () => encode(' \n \n'), 'empty'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]), 'not-a-spreadsheet'],
    ['half a spreadsheet', async () => (await writeXlsx(rows, { name: 'x', widths: [] })).subarray(0, 900), 'not-a-spreadsheet'],
    ['a package that is none', () => zipOf('hej.txt', encode('hej'), 3), 'not-a-spreadsheet'],
    ['a bomb', () => zipOf('xl/workbook.xml', encode('x'), 900_000_000), 'too-large'],
    ['a package that lies about its size', () => zipOf('xl/workbook.xml', new Uint8Array(5_000_000), 10), 'not-a-spreadsheet'],
    ['a spreadsheet under a password', () => compound('EncryptedPackage'), 'encrypted'],
    ['a spreadsheet from before 2007', () => compound('Workbook'), 'old-format'],
  ])('refuses %s', async (_, bytes, trouble) => {
    await expect(readSheet(await bytes())).rejects.toMatchObject({ trouble })
  })

  it.each<[string, () => Uint8Array]>([
    [
      'a cell in the last column of the last row',
      () => sheetOf('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'),
    ],
    ['a cell in the last column of a row well down', () => sheetOf('<row r="19000"><c r="XFD19000"><v>1</v></c></row>')],
    ['a cell that names a row that no sheet has', () => sheetOf('<row><c r="A9999999"><v>1</v></c></row>')],
    ['a row that no sheet has', () => sheetOf('<row r="9999999999"/>')],
    ['one long text in thousands of cells', () => sheetOf(cellsOf(5000, '<v>0</v>'), 'x'.repeat(30_000))],
  ])('stops before it becomes huge by %s', async (_, bytes) => {
    await expect(readSheet(bytes())).rejects.toMatchObject({ trouble: 'too-large' })
  })

  it('is read although it has an empty row in the last place', async () => {
    const read = await readSheet(sheetOf(`${cellsOf(2, '<v>0</v>')}<row r="1048576"><c r="XFD1048576" s="1"/></row>`, 'Navn'))
    expect(read).toEqual([['Navn'], ['Navn']])
  })

  it('comes back whatever is in its cells', async () => {
    const cell = fc.constantFrom('a', '=1', "'=x", 'æ;"ø', 'to\nlinjer', '-', '', '0012').map((text) => text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (cells) => {
        const table = [['x', 'y'], ...cells, ['slut', 'slut']]
        expect(await readSheet(encode(writeCsv(table)))).toEqual(table)
      }),
    )
  })
})

const cellsOf = (rowCount: number, value: string) =>
  Array.from({ length: rowCount }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s">${value}</c></row>`).join('')

/** The smallest package that is a spreadsheet, with these rows and one shared text. */
function sheetOf(sheetRows: string, text = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return zip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="x" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>${text}</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetRows}</sheetData></worksheet>`,
  })
}

function compound(stream: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')])
}

/** One entry, with the size that its header claims. */
function zipOf(name: string, content: Uint8Array, claimed: number): Uint8Array {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(claimed, 22)
  head.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(claimed, 24)
  central.writeUInt16LE(name.length, 28)
  const body = Buffer.concat([head, Buffer.from(name), packed])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, central, Buffer.from(name), end])
}
