import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { writePdf } from '../../src/modules/documents/formats/index.ts'
import { folderFileStore } from '../../src/platform/files/file-store.ts'
import type { PackageContents, PackagedItem } from '../../src/modules/meetings/rules/package/package-contents.ts'
import { megabytes, print, seconds, timed } from './figures.ts'
import { watchMemory } from './process-memory.ts'

const items = 40
const attachments = 60
const pagesEach = 6
/** As screens are copied: every fourth item shows one in its text. */
const pictures = 10

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-bench-'))
try {
  const store = folderFileStore(scratch)
  const files = await Promise.all(
    Array.from({ length: attachments }, async (_, at) => store.store(at % 3 === 0 ? await untagged(at) : await tagged(at))),
  )
  const shown = await Promise.all(Array.from({ length: pictures }, async (_, at) => store.store(screen(1600, 900, at))))
  const asked = path.join(scratch, 'contents.json')
  fs.writeFileSync(asked, JSON.stringify(contentsOf(files.map(idOf), shown.map(idOf))))

  const first = await make(asked)
  print(`${items} items, ${attachments} attachments, ${pictures} pictures: pages`, String(first.pages), 'issue: 400')
  print('  made, with the start of its process', seconds(first.wall), 'issue: under 10 s')
  print('  of the processor, whatever else it does', seconds(first.processor))
  print('  most memory of the program', first.memory ? megabytes(first.memory) : 'not known here', 'issue: under 500 MB')
  print('  its size', megabytes(first.bytes))
  await joinWithQpdf(files.map(({ sha256 }) => path.join(scratch, sha256.slice(0, 2), sha256)))
} finally {
  fs.rmSync(scratch, { recursive: true, force: true })
}

/** In a process of its own, as the server does it: examined, laid out, joined, kept. */
async function make(asked: string): Promise<{ pages: number; bytes: number; processor: number; wall: number; memory: number | undefined }> {
  let [said, memory] = ['', undefined as number | undefined]
  const { wall } = await timed(async () => {
    const program = fileURLToPath(new URL('package-program.ts', import.meta.url))
    const child = spawn(process.execPath, [program, scratch, asked], { stdio: ['ignore', 'pipe', 'inherit'] })
    const watched = watchMemory(child.pid!)
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await once(child, 'close')
    memory = watched()?.ownPeak
  })
  return { ...(JSON.parse(said) as { pages: number; bytes: number; processor: number }), wall, memory }
}

async function joinWithQpdf(files: readonly string[]): Promise<void> {
  try {
    const { wall } = await timed(() => promisify(execFile)('qpdf', ['--empty', '--pages', ...files, '--', path.join(scratch, 'qpdf.pdf')]))
    print('beside it: qpdf joins the attachments alone', seconds(wall))
  } catch {
    print('beside it: qpdf', 'not here')
  }
}

async function tagged(at: number): Promise<Uint8Array> {
  const rows = Array.from({ length: 32 * pagesEach }, (_, row) => `| Indikator ${row} | ${row + at} dage | ${row} % |`).join('\n')
  const markdown = `Bilag ${at}.\n\n| Mål | Nu | Andel |\n|---|---|---|\n${rows}`
  const document = {
    language: 'da' as const,
    title: `Bilag ${at}`,
    facts: [],
    parts: [{ heading: 'Tal', blocks: [{ kind: 'markdown' as const, markdown }] }],
  }
  return (await writePdf(document)).bytes
}

async function untagged(at: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (let page = 0; page < pagesEach; page++) {
    const sheet = pdf.addPage([595, 842])
    for (let line = 0; line < 50; line++)
      sheet.drawText(`Bilag ${at}, side ${page}, linje ${line} om genindlæggelser og ventetid`, {
        x: 60,
        y: 780 - line * 14,
        font,
        size: 10,
      })
  }
  return pdf.save()
}

function idOf({ sha256 }: { readonly sha256: string }): string {
  return sha256
}

/** A picture as PNG, no two alike. */
function screen(width: number, height: number, at: number): Buffer {
  const lines = Buffer.alloc((width * 3 + 1) * height)
  for (let line = 0; line < height; line++)
    for (let byte = 1; byte <= width * 3; byte++) lines[line * (width * 3 + 1) + byte] = ((byte >> 5) * (line >> 4) + at * 40) & 255
  const chunk = (kind: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const begins = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([begins, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}

function contentsOf(sums: readonly string[], shown: readonly string[]): PackageContents {
  const body = 'Udvalget drøftede aftalen om udskrivning, og sekretariatet fremlægger tal på næste møde. '.repeat(12)
  return {
    edition: 'member',
    committee: 'Kvalitetsudvalget',
    partnership: 'Klyngen',
    meeting: {
      id: '1',
      heldOn: '2026-12-14',
      startsAt: '13:00',
      endsAt: '15:00',
      place: 'Rådhuset',
      title: null,
      state: 'agenda',
      version: 1,
    },
    changes: [],
    people: Array.from({ length: 25 }, (_, at) => ({ name: `Medlem ${at}`, roles: [], organisation: 'Regionen', presence: 'present' })),
    items: Array.from({ length: items }, (_, at): PackagedItem => ({
      number: String(at + 1),
      title: `Punkt ${at + 1} om samarbejdet`,
      open: true,
      type: 'decision',
      typeAsWritten: null,
      late: false,
      minutesAllotted: 5,
      startsAt: undefined,
      publicDecision: undefined,
      conclusion: null,
      unplaced: null,
      internalNote: undefined,
      sections: [{ kind: 'casePresentation', heading: null, body: `${body}\n\n- et\n- to\n\n${body}${pictureIn(at)}` }],
      lines: [{ kind: 'recommendation', number: '1', text: 'at aftalen godkendes' }],
      references: [],
      withheldAttachments: 0,
      attachments: sums
        .filter((_, index) => index % items === at)
        .map((sha256, index) => attached(at, index, sha256, 'pdf'))
        .concat(at % 4 === 0 && shown[at / 4] ? [attached(at, 9, shown[at / 4]!, 'png')] : []),
    })),
  }

  function pictureIn(at: number): string {
    return at % 4 === 0 && shown[at / 4] ? `\n\n![En skærm](/filer/${shown[at / 4]!})` : ''
  }

  function attached(at: number, index: number, sha256: string, ending: string): PackagedItem['attachments'][number] {
    return {
      id: `${at}-${index}`,
      number: `${at + 1}.${index + 1}`,
      title: `Tal for punkt ${at + 1}`,
      open: true,
      handout: false,
      file: { sha256, name: `tal-${at}-${index}.${ending}` },
    }
  }
}
