import type { FilePlace } from '../../src/modules/documents/rules/file-text.ts'
import {
  coreProperties,
  docx,
  externalLinks,
  formula,
  number,
  paragraph,
  pptx,
  run,
  shared,
  slide,
  slideText,
  text,
  word,
  wordPart,
  xlsx,
} from './office-files.ts'
import { zip } from '../support/zip.ts'
import { pdf } from './pdf-file.ts'

export interface Leak {
  readonly what: string
  readonly name: string
  readonly bytes: Buffer
  /** Where a person is told to look. */
  readonly place: FilePlace
}

/** Made up; the first has a valid modulus 11, the others have not. */
const valid = '070761-4285'
const bare = '0101901234'
const spaced = '010190 1234'
const dashed = '010190-1234'

const body = (...runs: string[]) => docx(paragraph(...runs))
const beside = (part: string, content: string) => docx('', { [part]: content })
const cell = (cells: string, more: Partial<Parameters<typeof xlsx>[0]> = {}) => xlsx({ cells, ...more })
const picture = (start: string, note: string) => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(note), Buffer.from([0, 1, 2, 3])])

const inWord: [what: string, bytes: Buffer, place: FilePlace][] = [
  ['text', body(run(`Borgeren ${valid} blev udskrevet`)), 'text'],
  ['text without a hyphen', body(run(`Borgeren ${bare}.`)), 'text'],
  ['text with a space', body(run(`(${spaced})`)), 'text'],
  ['text with a hard space', body(run('010190\u00a01234')), 'text'],
  ['text with a hyphen that does not break', body(run('010190\u20111234')), 'text'],
  ['text cut into runs', body(run('0101'), run('90-', '<w:b/>'), run('1234')), 'text'],
  ['text of a replacement number', body(run('Nr. 700190-1234')), 'text'],
  ['a table', docx(`<w:tbl><w:tr><w:tc>${paragraph(run(dashed))}</w:tc></w:tr></w:tbl>`), 'text'],
  [
    'a text box',
    body(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run(dashed))}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`,
    ),
    'text',
  ],
  ['a deletion', body(run('Borgeren '), `<w:del w:id="1"><w:r><w:delText>${dashed}</w:delText></w:r></w:del>`), 'tracked-change'],
  [
    'a deletion in the middle of it',
    body(run('010190-'), '<w:del w:id="1"><w:r><w:delText>1234</w:delText></w:r></w:del>'),
    'tracked-change',
  ],
  ['text that was moved away', body(`<w:moveFrom w:id="1">${run(dashed)}</w:moveFrom>`), 'tracked-change'],
  ['an insertion', body(`<w:ins w:id="1" w:author="Sekretariatet">${run(dashed)}</w:ins>`), 'text'],
  ['hidden text', body(run(dashed, '<w:vanish/>')), 'hidden-text'],
  ['a field’s instruction', body('<w:r><w:instrText>HYPERLINK "sag/010190-1234"</w:instrText></w:r>'), 'text'],
  ['a comment', beside('word/comments.xml', wordPart('comments', `<w:comment w:id="0">${paragraph(run(dashed))}</w:comment>`)), 'comment'],
  [
    'a comment’s author',
    beside('word/comments.xml', wordPart('comments', `<w:comment w:id="0" w:author="${dashed}">${paragraph(run('ok'))}</w:comment>`)),
    'comment',
  ],
  [
    'a footnote',
    beside('word/footnotes.xml', wordPart('footnotes', `<w:footnote w:id="1">${paragraph(run(dashed))}</w:footnote>`)),
    'footnote',
  ],
  [
    'an endnote',
    beside('word/endnotes.xml', wordPart('endnotes', `<w:endnote w:id="1">${paragraph(run(dashed))}</w:endnote>`)),
    'footnote',
  ],
  ['a header', beside('word/header1.xml', wordPart('hdr', paragraph(run(dashed)))), 'header-or-footer'],
  ['a footer', beside('word/footer2.xml', wordPart('ftr', paragraph(run(`Sag ${bare}`)))), 'header-or-footer'],
  ['the title', beside('docProps/core.xml', coreProperties('dc:title', `Sag om ${dashed}`)), 'property'],
  ['the subject', beside('docProps/core.xml', coreProperties('dc:subject', dashed)), 'property'],
  ['the keywords', beside('docProps/core.xml', coreProperties('cp:keywords', dashed)), 'property'],
  ['who saved it last', beside('docProps/core.xml', coreProperties('cp:lastModifiedBy', dashed)), 'property'],
  ['the company', beside('docProps/app.xml', `<Properties><Company>${dashed}</Company></Properties>`), 'property'],
  [
    'a property of the case system',
    beside('docProps/custom.xml', `<Properties><property name="Sag"><lpwstr>${bare}</lpwstr></property></Properties>`),
    'property',
  ],
  ['data behind the document', beside('customXml/item1.xml', `<sag><cpr>${bare}</cpr></sag>`), 'other'],
  [
    'a variable',
    beside('word/settings.xml', wordPart('settings', `<w:docVars><w:docVar w:name="cpr" w:val="${dashed}"/></w:docVars>`)),
    'other',
  ],
  [
    'a picture’s alternative text',
    body(`<w:r><w:drawing><wp:docPr id="1" name="Billede" descr="Journal ${dashed}"/></w:drawing></w:r>`),
    'alternative-text',
  ],
  ['a link’s address', beside('word/_rels/document.xml.rels', externalLinks(`https://sag.example/${bare}`)), 'other'],
  [
    'a building block',
    beside('word/glossary/document.xml', `<w:glossaryDocument ${word}>${paragraph(run(dashed))}</w:glossaryDocument>`),
    'other',
  ],
  ['a chart’s cached numbers', beside('word/charts/chart1.xml', `<c:chart xmlns:c="c"><c:v>${dashed}</c:v></c:chart>`), 'other'],
  ['a workbook behind a chart', docx('', { 'word/embeddings/Tal.xlsx': cell(text(dashed)) }), 'embedded-file'],
  [
    'the notes of a picture',
    docx('', { 'word/media/image1.jpeg': picture('\xff\xd8\xff\xe1', `Exif Motiv: journal ${dashed}`) }),
    'embedded-file',
  ],
]

const inSheets: [what: string, bytes: Buffer, place: FilePlace][] = [
  ['a cell', cell(text(dashed)), 'sheet'],
  ['a cell of the shared texts', cell(shared(0), { strings: [dashed] }), 'sheet'],
  ['a text that no cell uses any more', cell(text('Tal'), { strings: [dashed] }), 'hidden-text'],
  ['a number', cell(number('1312901234')), 'sheet'],
  ['a number that lost its zero', cell(number('101901234')), 'sheet'],
  ['a formula', cell(formula(`LOPSLAG("${dashed}")`)), 'sheet'],
  ['a hidden sheet', cell(text('Tal'), { sheets: [{ name: 'Kilde', state: 'hidden', cells: text(dashed) }] }), 'hidden-sheet'],
  ['a very hidden sheet', cell(text('Tal'), { sheets: [{ name: 'Kilde', state: 'veryHidden', cells: text(bare) }] }), 'hidden-sheet'],
  ['a sheet’s name', cell(text('Tal'), { sheets: [{ name: dashed, cells: '' }] }), 'other'],
  [
    'a defined name',
    cell(text('Tal'), { definedNames: `<definedNames><definedName name="x">"${dashed}"</definedName></definedNames>` }),
    'other',
  ],
  [
    'a comment',
    cell(text('Tal'), { parts: { 'xl/comments1.xml': `<comments><comment><text><t>${dashed}</t></text></comment></comments>` } }),
    'comment',
  ],
  ['a thread', cell(text('Tal'), { parts: { 'xl/threadedComments/threadedComment1.xml': `<x><text>${dashed}</text></x>` } }), 'comment'],
  [
    'a pivot table’s memory',
    cell(text('Tal'), { parts: { 'xl/pivotCache/pivotCacheRecords1.xml': `<r><s v="${dashed}"/></r>` } }),
    'other',
  ],
  ['a printed header', cell(text('Tal'), { after: `<headerFooter><oddHeader>${dashed}</oddHeader></headerFooter>` }), 'sheet'],
  [
    'a list to choose from',
    cell(text('Tal'), { after: `<dataValidations><dataValidation><formula1>"${dashed}"</formula1></dataValidation></dataValidations>` }),
    'sheet',
  ],
  ['the title', cell(text('Tal'), { parts: { 'docProps/core.xml': coreProperties('dc:title', dashed) } }), 'property'],
]

const inSlides: [what: string, bytes: Buffer, place: FilePlace][] = [
  ['a slide', pptx({ 'ppt/slides/slide1.xml': slide(slideText(dashed)) }), 'text'],
  ['a hidden slide', pptx({ 'ppt/slides/slide2.xml': slide(slideText(dashed), ' show="0"') }), 'text'],
  ['the speaker’s notes', pptx({ 'ppt/notesSlides/notesSlide1.xml': slide(slideText(dashed)) }), 'footnote'],
  ['a comment', pptx({ 'ppt/comments/comment1.xml': `<p:cm xmlns:p="p"><p:text>${dashed}</p:text></p:cm>` }), 'comment'],
]

const inPdf: [what: string, bytes: Buffer, place: FilePlace][] = [
  ['text', pdf({ content: `BT /F1 12 Tf 72 700 Td (Borgeren ${dashed}) Tj ET` }), 'text'],
  [
    'text set letter by letter',
    pdf({
      content: `BT /F1 12 Tf 72 700 Td ${dashed
        .split('')
        .map((sign) => `(${sign}) Tj`)
        .join(' ')} ET`,
    }),
    'text',
  ],
  ['text that is drawn invisibly', pdf({ content: `BT 3 Tr /F1 12 Tf 72 700 Td (${dashed}) Tj ET` }), 'text'],
  ['text outside the paper', pdf({ content: `BT /F1 12 Tf 72 -200 Td (${dashed}) Tj ET` }), 'text'],
  ['the title', pdf({ info: `/Title (Sag ${dashed})` }), 'property'],
  ['the author', pdf({ info: `/Author (${dashed})` }), 'property'],
  ['the keywords', pdf({ info: `/Keywords (borger, ${bare})` }), 'property'],
  ['a property of the case system', pdf({ info: `/Sagsnummer (${bare})` }), 'property'],
  [
    'the metadata',
    pdf({
      xmp: `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${dashed}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
    }),
    'property',
  ],
  ['a note', pdf({ annotations: [`/Subtype /Text /Contents (Husk ${dashed})`] }), 'annotation'],
  ['a note’s writer', pdf({ annotations: [`/Subtype /Text /T (${dashed}) /Contents (ok)`] }), 'annotation'],
  ['a link', pdf({ annotations: [`/Subtype /Link /A << /S /URI /URI (https://sag.example/${bare}) >>`] }), 'annotation'],
  ['a form', pdf({ annotations: [`/Subtype /Widget /FT /Tx /T (cpr) /V (${dashed})`] }), 'form-field'],
  ['a bookmark', pdf({ bookmark: `Sag ${dashed}` }), 'property'],
  ['an attached text', pdf({ attachment: { name: 'note.txt', bytes: Buffer.from(`Borger ${dashed}`) } }), 'embedded-file'],
  [
    'an attached document’s properties',
    pdf({ attachment: { name: 'brev.docx', bytes: beside('docProps/core.xml', coreProperties('dc:title', dashed)) } }),
    'embedded-file',
  ],
]

const page = (content: string, head = '') =>
  Buffer.from(`<!doctype html><html><head>${head}</head><body><p>Referat</p>${content}</body></html>`)
const inHtml: [what: string, bytes: Buffer, place: FilePlace][] = [
  ['text', page(`<p>Borgeren ${dashed}</p>`), 'text'],
  ['text in pieces', page('<p>0101<b>90</b>-<span>1234</span></p>'), 'text'],
  ['a comment', page(`<!-- ${dashed} -->`), 'comment'],
  ['hidden text', page(`<div hidden>${dashed}</div>`), 'hidden-text'],
  ['text that its style hides', page(`<div style="color: red; display:none">${dashed}</div>`), 'hidden-text'],
  ['the title', page('', `<title>${dashed}</title>`), 'hidden-text'],
  ['a description', page('', `<meta name="description" content="${dashed}">`), 'hidden-text'],
  ['a picture’s alternative text', page(`<img alt="${dashed}" src="a.png">`), 'hidden-text'],
  ['data of a script', page(`<script>var cpr = "${dashed}"</script>`), 'hidden-text'],
  ['data of an element', page(`<p data-borger="${bare}">Sag</p>`), 'hidden-text'],
  ['a filled field', page(`<input value="${dashed}">`), 'hidden-text'],
]

const inOthers: [what: string, name: string, bytes: Buffer, place: FilePlace][] = [
  ['a text file', 'note.txt', Buffer.from(`Borgeren ${dashed}`), 'text'],
  ['Markdown', 'note.md', Buffer.from(`**${dashed}**`), 'text'],
  ['a text in UTF-16', 'note.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`Borgeren ${dashed}`, 'utf16le')]), 'text'],
  ['a text in Latin-1', 'note.txt', Buffer.from(`Færdig: ${dashed}`, 'latin1'), 'text'],
  ['a list', 'liste.csv', Buffer.from(`navn;nummer\nx;${bare}\n`), 'text'],
  ['a payload', 'agenda.json', Buffer.from(JSON.stringify({ Navn: `Sag ${dashed}` })), 'text'],
  ['a photograph’s notes', 'foto.jpg', picture('\xff\xd8\xff\xe1', `Exif ${dashed} `), 'other'],
  ['a picture’s notes', 'plan.png', picture('\x89PNG\r\n\x1a\n', `tEXtComment\0Borger ${dashed} `), 'other'],
  [
    'an old document',
    'brev.doc',
    Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\0\0\0\0', 'latin1'), Buffer.from(`Borgeren ${dashed}`, 'utf16le')]),
    'other',
  ],
  ['the file’s name', `Afgørelse ${dashed}.pdf`, pdf({}), 'file-name'],
  ['the file’s name without a hyphen', `sag_${bare}.txt`, Buffer.from('Referat'), 'file-name'],
]

const inArchives: [what: string, bytes: Buffer, place: FilePlace][] = [
  ['a text', zip({ 'note.txt': `Borgeren ${dashed}` }), 'embedded-file'],
  ['a PDF', zip({ 'Bilag/brev.pdf': pdf({ info: `/Title (Sag ${dashed})` }) }), 'embedded-file'],
  ['a document', zip({ 'brev.docx': body(run(dashed)) }), 'embedded-file'],
  ['a folder’s name', zip({ [`Sag ${dashed}/note.txt`]: 'Referat' }), 'file-name'],
  ['an archive', zip({ 'flere.zip': zip({ 'liste.csv': `navn;nummer\nx;${bare}\n` }) }), 'embedded-file'],
]

const named = (rows: readonly [what: string, bytes: Buffer, place: FilePlace][], extension: string): Leak[] =>
  rows.map(([what, bytes, place]) => ({ what: `${extension}: ${what}`, name: `bilag.${extension}`, bytes, place }))

/** Every way that we know of in which a CPR number has left, or could leave, an authority in a file. */
export const leaks: readonly Leak[] = [
  ...named(inWord, 'docx'),
  ...named(inSheets, 'xlsx'),
  ...named(inSlides, 'pptx'),
  ...named(inPdf, 'pdf'),
  ...named(inHtml, 'html'),
  ...named(inArchives, 'zip'),
  ...inOthers.map(([what, name, bytes, place]) => ({ what, name, bytes, place })),
]
