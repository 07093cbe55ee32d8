import { describe, expect, it } from 'vitest'
import { zip } from '../../../../../test/support/zip.ts'
import { textOf } from '../../rules/content-tree.ts'
import { openPackage, packageLimits } from '../open-package.ts'
import { docxReader } from './reader.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const document = (body: string) => `<?xml version="1.0"?><w:document ${w} ${mc}><w:body>${body}</w:body></w:document>`
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const rels = (...relations: [type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([type, target], at) => `<Relationship Id="r${at}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`

async function shown(files: Record<string, string>): Promise<string[]> {
  const { tree } = await docxReader.read(zip(files))
  return tree.blocks.map((block) => `${block.kind}${block.kind === 'heading' ? block.level : ''}: ${textOf(tree, block)}`)
}

describe('what real packages hold', () => {
  it('knows headings by localised names and by outline level', async () => {
    const styles = `<w:styles ${w}>
      <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="O3"><w:name w:val="Overskrift 3"/></w:style>
      <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Punkttitel"/><w:basedOn w:val="Overskrift2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Lov"><w:name w:val="Paragraf"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Sluttet"><w:name w:val="x"/><w:basedOn w:val="Sluttet"/></w:style></w:styles>`
    const styled = (id: string) => paragraph(id, `<w:pStyle w:val="${id}"/>`)
    const body =
      ['Overskrift2', 'O3', 'Egen', 'Lov', 'Sluttet', 'Ukendt'].map(styled).join('') + paragraph('direkte', '<w:outlineLvl w:val="0"/>')
    expect(
      await shown({
        '_rels/.rels': rels(['officeDocument', '/word/document2.xml']),
        'word/document2.xml': document(body),
        'word/styles.xml': styles,
        'word/_rels/document2.xml.rels': rels(['styles', 'styles.xml']),
      }),
    ).toEqual([
      'heading2: Overskrift2',
      'heading3: O3',
      'heading2: Egen',
      'heading4: Lov',
      'paragraph: Sluttet',
      'paragraph: Ukendt',
      'heading1: direkte',
    ])
  })

  it('reads alternatives once, fields by their result, content controls and formulas', async () => {
    const box =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbxContent></x></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
    const formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=2</m:t></m:r></m:oMath>'
    const control = `<w:sdt><w:sdtPr><w:alias w:val="nej"/></w:sdtPr><w:sdtContent>${paragraph('felt')}</w:sdtContent></w:sdt>`
    expect(
      await shown({
        'word/document.xml': document(
          `<w:p><w:r><w:t xml:space="preserve">se side </w:t></w:r>${field}${box}</w:p>${control}<w:p>${formula}</w:p>`,
        ),
      }),
    ).toEqual(['paragraph: se side 7', 'paragraph: boks', 'paragraph: felt', 'paragraph: x=2'])
  })

  it('reads the strict variant and any prefix', async () => {
    const xml =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>strengt</d:t></d:r></d:p></d:body></d:document>'
    expect(await shown({ 'word/document.xml': xml })).toEqual(['paragraph: strengt'])
  })
})

const refusals: [what: string, bytes: Buffer, code: string, values?: unknown][] = [
  ['a bomb that tells its size', zip({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024, 32) }), 'documents/zip-bomb'],
  ['a bomb that declares too much', zip({ 'word/document.xml': 'x', 'media/a.png': 'y' }, { size: 0xfffffff0 }), 'documents/zip-bomb'],
  ['a bomb that lies', zip({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024, 32) }, { size: 100 }), 'documents/damaged'],
  ['a package with a password', zip({ 'word/document.xml': 'x' }, { flags: 1 }), 'documents/encrypted'],
  ['a truncated package', zip({ 'word/document.xml': document('') }).subarray(0, 150), 'documents/damaged'],
  ['broken XML', zip({ 'word/document.xml': '<w:document>' }), 'documents/damaged'],
  ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'documents/unknown-format', { kind: 'xlsx' }],
  [
    'an OpenDocument text',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'documents/unknown-format',
    { kind: 'odt' },
  ],
  ['any other zip', zip({ 'a.txt': 'x' }), 'documents/unknown-format', { kind: 'zip' }],
]

describe('what is refused', () => {
  it.each(refusals)('%s', async (_, bytes, code, values) => {
    await expect(docxReader.read(bytes)).rejects.toMatchObject({ refusal: values ? { code, values } : { code } })
  })

  it('a package of too many entries', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.xml`, '<x/>']))
    await expect(openPackage(zip(files), { ...packageLimits, entries: 10 })).rejects.toMatchObject({
      refusal: { code: 'documents/zip-bomb' },
    })
  })

  it('entities that multiply', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${document(paragraph('&b;')).replace('<?xml version="1.0"?>', '')}`
    await expect(docxReader.read(zip({ 'word/document.xml': bomb }))).rejects.toMatchObject({ refusal: { code: 'documents/damaged' } })
  })
})
