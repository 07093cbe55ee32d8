import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { projectFolder } from '../../../../platform/settings/project-folder.ts'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import type { PrintedPictures } from '../../rules/printed-picture.ts'
import { writeHtml } from '../write-html.ts'
import type { WrittenPdf } from './written-pdf.ts'

/** The same document by way of a browser, for machines without Typst. Tags and bookmarks are the browser's; page numbers are added by whoever joins or stamps. */
export async function printWithChromium(document: PrintedDocument, chromium: string, pictures: PrintedPictures): Promise<WrittenPdf> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspil-print-'))
  const [page, paper] = [path.join(folder, 'paper.html'), path.join(folder, 'paper.pdf')]
  try {
    await writeFile(page, wholePage(document, pictures))
    await promisify(execFile)(
      chromium,
      [
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        `--user-data-dir=${path.join(folder, 'profile')}`,
        // Chromium refuses to run as root otherwise; what it shows is our own text without scripts.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${paper}`,
        pathToFileURL(page).href,
      ],
      { timeout: 60_000 },
    )
    const bytes = await withKeywords(await readFile(paper), document)
    return { bytes, ends: await endsIn(bytes), numbered: false }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The browser has no place for them. */
async function withKeywords(bytes: Uint8Array, { keywords }: PrintedDocument): Promise<Uint8Array> {
  if (!keywords) return bytes
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  pdf.setKeywords([...keywords])
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}

function wholePage(document: PrintedDocument, pictures: PrintedPictures): string {
  const fonts = pathToFileURL(path.join(projectFolder, 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/woff2')).href
  const faces = [
    ['Regular', 400],
    ['SemiBold', 600],
  ].map(([style, weight]) => `@font-face{font-family:Plex;font-weight:${weight};src:url("${fonts}/IBMPlexSans-${style}.woff2")}`)
  const title = document.title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<!doctype html><html lang="${document.language}"><meta charset="utf-8"><title>${title}</title><style>${faces.join('')}${look}</style>${writeHtml(document, pictures)}</html>`
}

const look = `
@page{size:A4;margin:25mm 28mm 26mm 30mm}
body{font:10.5pt/1.45 Plex,sans-serif;color:#1b2427;margin:0}
h1,h2,h3,h4,h5,h6{font-weight:600;break-after:avoid;line-height:1.25;color:#00546b}
h1{font-size:20pt;color:#1b2427}h2{font-size:15pt}h3{font-size:12pt}h4,h5,h6{font-size:10.5pt;color:#1b2427}
header{border-bottom:1pt solid #00546b}.paper-kicker{color:#00546b;font-weight:600}
.paper-page,.paper-contents{break-before:page}a{color:#00546b;text-decoration:none}
dl div{display:flex;gap:1em}dt{color:#5a6367;min-width:9em}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;font-size:9pt;width:100%}th,td{border-bottom:.5pt solid #c9d3d6;padding:.4em;text-align:left}tr{break-inside:avoid}
img{display:block;max-width:100%;height:auto;max-height:198mm;object-fit:contain;object-position:left;break-inside:avoid}.paper-unshown{border:.5pt solid #c9d3d6;padding:.6em 1em}
.paper-remark{color:#5a6367}.paper-notice{background:#eef3f4;padding:.6em 1em}footer{display:none}`

/** The browser keeps the places that the contents link to; a part that is named there ends before the next begins. */
async function endsIn(bytes: Uint8Array): Promise<Record<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = new Map(pdf.getPages().map(({ ref }, at) => [ref.toString(), at + 1]))
  const dests = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const begins = (dests?.entries() ?? []).map(([name, dest]) => ({ anchor: name.decodeText(), page: pages.get(pageOf(pdf, dest)) ?? 1 }))
  const starts = begins.map(({ page }) => page).toSorted((a, b) => a - b)
  const last = pdf.getPageCount()
  return Object.fromEntries(begins.map(({ anchor, page }) => [anchor, (starts.find((start) => start > page) ?? last + 1) - 1]))
}

function pageOf(pdf: PDFDocument, dest: PDFObject): string {
  const found = pdf.context.lookup(dest)
  const array = found instanceof PDFDict ? found.lookupMaybe(PDFName.of('D'), PDFArray) : found
  const page = array instanceof PDFArray ? array.get(0) : undefined
  return page instanceof PDFRef ? page.toString() : ''
}
