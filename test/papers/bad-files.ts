import { deflateRawSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { docxOfPaper } from './conversion/docx-of-paper.ts'
import { htmlOfPaper } from './conversion/html-of-paper.ts'
import { pdfOfPaper } from './conversion/pdf-of-paper.ts'
import { blocksOfMarkdown } from './conversion/source-blocks.ts'
import { encryptedPdf, imagePdf } from './bad-pdf.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const paper = (name: string) => readFileSync(new URL(name, import.meta.url))

/** Files that no meeting can be read from, made when a test runs. */
export const unreadable: readonly { readonly fileName: string; readonly codes: readonly string[]; bytes(): Promise<Uint8Array> | Uint8Array }[] = [
  { fileName: 'tom.txt', codes: ['documents/empty'], bytes: () => new Uint8Array() },
  { fileName: 'blank.md', codes: ['documents/empty'], bytes: () => encode(' \n\n\t\n') },
  { fileName: 'afkortet.pdf', codes: ['documents/damaged'], bytes: () => pdfOfPaper(ssu(), 'Referat').subarray(0, 900) },
  { fileName: 'krypteret.pdf', codes: ['documents/encrypted'], bytes: () => encryptedPdf() },
  { fileName: 'scannet.pdf', codes: ['documents/scanned-only'], bytes: () => imagePdf() },
  { fileName: 'bombe.docx', codes: ['documents/zip-bomb', 'documents/too-large'], bytes: () => zipBomb() },
  { fileName: 'afkortet.docx', codes: ['documents/damaged'], bytes: async () => (await docxOfPaper(ssu())).subarray(0, 3000) },
  { fileName: 'billede.pdf', codes: ['documents/wrong-extension', 'documents/unknown-format', 'documents/not-text'], bytes: () => png() },
  { fileName: 'uden-punkter.json', codes: ['documents/incomplete-payload'], bytes: () => encode('{"Udvalg":{"Navn":"Ældreudvalget"},"Moede":{"Dato":"2025-01-01T10:00:00+01:00"}}') },
  { fileName: 'brudt.json', codes: ['documents/damaged', 'documents/incomplete-payload', 'documents/not-text'], bytes: () => paper('firstagenda-payload.json').subarray(0, 2500) },
]

/** Papers that can be read but are not one meeting's paper. */
export const refused: readonly { readonly fileName: string; readonly code: string; bytes(): Uint8Array }[] = [
  { fileName: 'opskrift.txt', code: 'imports/not-a-meeting-paper', bytes: () => paper('not-meetings/recipe.txt') },
  { fileName: 'faktura.txt', code: 'imports/not-a-meeting-paper', bytes: () => paper('not-meetings/invoice.txt') },
  { fileName: 'nyhedsbrev.html', code: 'imports/not-a-meeting-paper', bytes: () => paper('not-meetings/newsletter.html') },
  { fileName: 'to-moeder.txt', code: 'imports/several-meetings', bytes: () => joined('coming-and-going.txt', 'acadre-meeting.txt') },
  { fileName: 'to-moeder.md', code: 'imports/several-meetings', bytes: () => joined('ssu.md', 'cluster-minutes.md') },
]

/** Papers with a fault that must not matter. */
export const forgiven: readonly { readonly fileName: string; readonly committee: string; readonly items: number; bytes(): Promise<Uint8Array> | Uint8Array }[] = [
  { fileName: 'word-som-pdf.pdf', committee: 'Sundhedssamarbejdsudvalget', items: 6, bytes: () => docxOfPaper(ssu()) },
  { fileName: 'tekst-som-html.html', committee: 'Sundheds- og Ældreudvalget', items: 4, bytes: () => paper('acadre-meeting.txt') },
  { fileName: 'ugyldig-utf-8.txt', committee: 'Sundheds- og Ældreudvalget', items: 4, bytes: () => withBrokenLetter(paper('acadre-meeting.txt')) },
  { fileName: 'med-scripts.html', committee: 'Sundhedssamarbejdsudvalget', items: 6, bytes: () => withScripts() },
  { fileName: 'utf-16.txt', committee: 'Sundheds- og Ældreudvalget', items: 4, bytes: () => new Uint8Array(Buffer.from(`\ufeff${paper('acadre-meeting.txt').toString('utf8')}`, 'utf16le')) },
  { fileName: 'windows-linjer.txt', committee: 'Sundheds- og Ældreudvalget', items: 4, bytes: () => encode(paper('acadre-meeting.txt').toString('utf8').replaceAll('\n', '\r\n')) },
]

export const scriptMark = 'ondsindetKald'

function ssu() {
  return blocksOfMarkdown(paper('ssu.md').toString('utf8'))
}

function withScripts(): Uint8Array {
  const html = new TextDecoder().decode(htmlOfPaper(ssu()))
  const bad = `<script>${scriptMark}()</script><img src=x onerror="${scriptMark}()"><a href="javascript:${scriptMark}()">Læs mere</a><iframe srcdoc="<script>${scriptMark}()</script>"></iframe><style>body{background:url("${scriptMark}")}</style>`
  return encode(html.replace('<main>', `<main>${bad}`))
}

function joined(...names: string[]): Uint8Array {
  return encode(names.map((name) => paper(name).toString('utf8')).join('\n\n'))
}

function withBrokenLetter(bytes: Uint8Array): Uint8Array {
  const broken = Uint8Array.from(bytes)
  const at = broken.findLastIndex((byte) => byte === 0xc3)
  broken[at + 1] = 0x20
  return broken
}

/** A small archive whose document.xml unpacks to 400 MB. */
function zipBomb(): Uint8Array {
  const text = Buffer.alloc(400 * 1024 * 1024, 'a')
  const packed = deflateRawSync(text)
  const name = Buffer.from('word/document.xml')
  const types = Buffer.from('[Content_Types].xml')
  const entries = [{ name: types, packed: deflateRawSync(Buffer.from('<Types/>')), size: 8 }, { name, packed, size: text.length }]
  let offset = 0
  const locals = entries.map((entry) => Buffer.concat([header(0x04034b50, entry, 0), entry.name, entry.packed]))
  const directory = entries.map((entry, at) => {
    const record = Buffer.concat([header(0x02014b50, entry, offset), entry.name])
    offset += locals[at]!.length
    return record
  })
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, central, end]))
}

function header(signature: number, entry: { name: Buffer; packed: Buffer; size: number }, offset: number): Buffer {
  const central = signature === 0x02014b50
  const bytes = Buffer.alloc(central ? 46 : 30)
  const shift = central ? 2 : 0
  bytes.writeUInt32LE(signature, 0)
  if (central) bytes.writeUInt16LE(20, 4)
  bytes.writeUInt16LE(20, 4 + shift)
  bytes.writeUInt16LE(8, 8 + shift)
  bytes.writeUInt32LE(entry.packed.length, 18 + shift)
  bytes.writeUInt32LE(entry.size, 22 + shift)
  bytes.writeUInt16LE(entry.name.length, 26 + shift)
  if (central) bytes.writeUInt32LE(offset, 42)
  return bytes
}

function png(): Uint8Array {
  return new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))
}
