import { crc32, deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import type { PrintedPicture } from '../rules/printed-picture.ts'
import { findTypst } from './typst.ts'
import { drawnAlone } from './drawn-alone.ts'

const name = PDFName.of

/** The same picture as PNG, for those who read no WebP: laid out, its points are read back. Nothing where that cannot be done here. */
export async function asPng(picture: PrintedPicture): Promise<PrintedPicture | undefined> {
  const typst = findTypst()
  const page = typst && drawnAlone(typst, picture)
  if (!page) return undefined
  const pdf = await PDFDocument.load(page, { updateMetadata: false })
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream && object.dict.get(name('Subtype')) === name('Image') ? [object] : []))
  // Two where one says how much of the other is seen through.
  const shown = streams.find(({ dict }) => dict.has(name('SMask'))) ?? streams[0]
  const colours = shown && pointsOf(shown)
  const mask = shown?.dict.lookup(name('SMask'))
  const opacity = mask instanceof PDFRawStream ? pointsOf(mask) : undefined
  const { width, height } = picture
  if (!colours || colours.length !== width * height * 3) return undefined
  return { ...picture, kind: 'png', bytes: png(width, height, opacity ? woven(colours, opacity) : colours, opacity ? 6 : 2) }
}

/** Eight bits each, without anything done to them. */
function pointsOf(stream: PDFRawStream): Uint8Array | undefined {
  const bits = stream.dict.lookup(name('BitsPerComponent'))
  if (!(bits instanceof PDFNumber) || bits.asNumber() !== 8 || stream.dict.has(name('DecodeParms'))) return undefined
  return decodePDFRawStream(stream).decode()
}

function woven(colours: Uint8Array, opacity: Uint8Array): Uint8Array {
  const points = new Uint8Array((colours.length / 3) * 4)
  for (let at = 0; at < opacity.length; at++) {
    points.set(colours.subarray(at * 3, at * 3 + 3), at * 4)
    points[at * 4 + 3] = opacity[at]!
  }
  return points
}

/** @param colourType as PNG numbers them: 2 with, 6 without a background of its own */
function png(width: number, height: number, points: Uint8Array, colourType: 2 | 6): Uint8Array {
  const wide = points.length / height
  const lines = Buffer.alloc((wide + 1) * height)
  for (let line = 0; line < height; line++) lines.set(points.subarray(line * wide, (line + 1) * wide), line * (wide + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colourType, 0, 0, 0], 8)
  const begins = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([begins, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
