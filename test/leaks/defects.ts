import type { FileDefect } from '../../src/modules/documents/rules/file-defect.ts'
import { docx, paragraph, pptx, run, slide, slideText, text, wordPart, xlsx } from './office-files.ts'
import { pdf } from './pdf-file.ts'

export interface DefectiveFile {
  readonly what: string
  readonly name: string
  readonly bytes: Buffer
  readonly kinds: readonly FileDefect['kind'][]
}

/** What a PDF says of itself to those who hear it. */
export const readable = '/MarkInfo << /Marked true >> /Lang (da-DK)'
const title = '/Title (Referat)'

const picture = (properties: string) =>
  paragraph(
    `<w:r><w:drawing><wp:inline>${properties}<a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )
const slidePicture = (description: string) => `<p:pic><p:nvPicPr><p:cNvPr id="2" name="Billede 1"${description}/></p:nvPicPr></p:pic>`
const sheetPicture = (description: string) =>
  `<xdr:wsDr xmlns:xdr="xdr"><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Billede 1"${description}/></xdr:nvPicPr></xdr:pic></xdr:wsDr>`
const comment = wordPart('comments', `<w:comment w:id="0" w:author="Sekretariatet">${paragraph(run('Skal det med?'))}</w:comment>`)

const files: [what: string, extension: string, bytes: Buffer, ...kinds: FileDefect['kind'][]][] = [
  ['plain text', 'docx', docx(paragraph(run('Status')))],
  ['a deletion', 'docx', docx(paragraph('<w:del w:id="1"><w:r><w:delText>for dyrt</w:delText></w:r></w:del>')), 'tracked-changes'],
  ['an insertion', 'docx', docx(paragraph(`<w:ins w:id="1">${run('forslag')}</w:ins>`)), 'tracked-changes'],
  ['text that was moved', 'docx', docx(paragraph(`<w:moveTo w:id="1">${run('sidst')}</w:moveTo>`)), 'tracked-changes'],
  [
    'a change in a footnote',
    'docx',
    docx('', {
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote>${paragraph(`<w:ins w:id="1">${run('ny')}</w:ins>`)}</w:footnote>`),
    }),
    'tracked-changes',
  ],
  ['a comment', 'docx', docx('', { 'word/comments.xml': comment }), 'comments'],
  ['a part for comments with none in it', 'docx', docx('', { 'word/comments.xml': wordPart('comments', '') })],
  ['a picture without words', 'docx', docx(picture('<wp:docPr id="1" name="Billede 1"/>')), 'picture-without-text'],
  ['a picture with empty words', 'docx', docx(picture('<wp:docPr id="1" name="Billede 1" descr=" "/>')), 'picture-without-text'],
  ['a picture with words', 'docx', docx(picture('<wp:docPr id="1" name="Billede 1" descr="Kort over klyngen"/>'))],
  [
    'a picture that only decorates',
    'docx',
    docx(
      picture(
        '<wp:docPr id="1" name="Billede 1"><a:extLst><a:ext><adec:decorative xmlns:adec="adec" val="1"/></a:ext></a:extLst></wp:docPr>',
      ),
    ),
  ],
  [
    'an old picture without words',
    'docx',
    docx(paragraph('<w:r><w:pict><v:shape xmlns:v="v"><v:imagedata/></v:shape></w:pict></w:r>')),
    'picture-without-text',
  ],
  [
    'a picture in the header',
    'docx',
    docx('', { 'word/header1.xml': wordPart('hdr', picture('<wp:docPr id="1" name="Logo"/>')) }),
    'picture-without-text',
  ],
  [
    'a commented document within it',
    'docx',
    docx('', { 'word/embeddings/Brev.docx': docx('', { 'word/comments.xml': comment }) }),
    'comments',
  ],
  [
    'a comment',
    'xlsx',
    xlsx({ cells: text('Tal'), parts: { 'xl/comments1.xml': '<comments><commentList><comment/></commentList></comments>' } }),
    'comments',
  ],
  [
    'a thread',
    'xlsx',
    xlsx({
      cells: text('Tal'),
      parts: {
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment><text>Hvorfra?</text></threadedComment></ThreadedComments>',
      },
    }),
    'comments',
  ],
  ['a log of changes', 'xlsx', xlsx({ cells: text('Tal'), parts: { 'xl/revisions/revisionLog1.xml': '<revisions/>' } }), 'tracked-changes'],
  ['a picture without words', 'xlsx', xlsx({ parts: { 'xl/drawings/drawing1.xml': sheetPicture('') } }), 'picture-without-text'],
  ['a picture with words', 'xlsx', xlsx({ parts: { 'xl/drawings/drawing1.xml': sheetPicture(' descr="Kurve"') } })],
  ['a picture without words', 'pptx', pptx({ 'ppt/slides/slide1.xml': slide(slidePicture('')) }), 'picture-without-text'],
  ['a picture with words', 'pptx', pptx({ 'ppt/slides/slide1.xml': slide(slidePicture(' descr="Kort"') + slideText('Kort')) })],
  [
    'a comment',
    'pptx',
    pptx({ 'ppt/comments/comment1.xml': '<p:cmLst xmlns:p="p"><p:cm><p:text>Bedre tal?</p:text></p:cm></p:cmLst>' }),
    'comments',
  ],
  ['nothing of itself', 'pdf', pdf({}), 'untagged', 'no-title', 'no-language'],
  ['a title only', 'pdf', pdf({ info: title }), 'untagged', 'no-language'],
  ['all that it should', 'pdf', pdf({ info: title, catalogue: readable })],
  ['no language', 'pdf', pdf({ info: title, catalogue: '/MarkInfo << /Marked true >>' }), 'no-language'],
  ['no structure', 'pdf', pdf({ info: title, catalogue: '/Lang (da-DK)' }), 'untagged'],
  ['a figure without words', 'pdf', pdf({ info: title, catalogue: readable, figure: {} }), 'picture-without-text'],
  ['a figure with words', 'pdf', pdf({ info: title, catalogue: readable, figure: { alternative: 'Kort over klyngen' } })],
  ['a note', 'pdf', pdf({ info: title, catalogue: readable, annotations: ['/Subtype /Text /Contents (Skal det med?)'] }), 'comments'],
  [
    'a link',
    'pdf',
    pdf({ info: title, catalogue: readable, annotations: ['/Subtype /Link /A << /S /URI /URI (https://sag.example/1) >>'] }),
  ],
  ['a picture without words', 'html', Buffer.from('<!doctype html><body><img src="a.png"></body>'), 'picture-without-text'],
  ['a picture that only decorates', 'html', Buffer.from('<!doctype html><body><img src="a.png" alt=""></body>')],
]

/** Files that are not to go out as they are, and their like that may. */
export const defects: readonly DefectiveFile[] = files.map(([what, extension, bytes, ...kinds]) => ({
  what: `${extension}: ${what}`,
  name: `bilag.${extension}`,
  bytes,
  kinds,
}))
