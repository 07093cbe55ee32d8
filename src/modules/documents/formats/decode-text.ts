import { Unreadable } from '../rules/reading.ts'
import type { ReadingNote } from '../rules/reading.ts'

export interface Decoded {
  readonly text: string
  readonly notes: readonly ReadingNote[]
}

/**
 * Bytes as text: a byte order mark decides, else UTF-8; each byte that is not UTF-8 is read as Windows-1252 (of which
 * Latin-1's letters are a part), so that neither an old file nor a single broken letter loses anything.
 *
 * @throws Unreadable documents/not-text
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes)
  if (isBinary(decoded.text)) throw new Unreadable('documents/not-text')
  return decoded
}

/** In an encoding that the file itself names; unknown names fall back to what the bytes tell. */
export function decodeNamed(bytes: Uint8Array, encoding: string): Decoded {
  const named = isUtf8(encoding) ? undefined : decoderFor(encoding)
  if (!named || decodeMarked(bytes)) return decodeText(bytes)
  return { text: named.decode(bytes), notes: [{ code: 'documents/decoded-as', values: { encoding: named.encoding } }] }
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUnmarked(bytes.subarray(3))
  const order = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  return order && decodeAs(bytes.subarray(2), order)
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { text, notes: [] }
  } catch {
    if (!bytes.includes(0))
      return { text: decodeMixed(bytes), notes: [{ code: 'documents/decoded-as', values: { encoding: 'windows-1252' } }] }
  }
  const order = guessUtf16(bytes)
  if (order) return decodeAs(bytes, order)
  throw new Unreadable('documents/not-text')
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), notes: [{ code: 'documents/decoded-as', values: { encoding } }] }
}

/** Danish text in UTF-16 has a zero in every other byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  const seen = Math.min(bytes.length, 4096)
  for (let at = 0; at < seen; at++) if (bytes[at] === 0) zeros[at % 2]!++
  const [even = 0, odd = 0] = zeros
  if (odd > seen * 0.4 && even < seen * 0.02) return 'utf-16le'
  return even > seen * 0.4 && odd < seen * 0.02 ? 'utf-16be' : undefined
}

function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder()
  const windows = new TextDecoder('windows-1252')
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      text += utf8.decode(bytes.subarray(from, at)) + windows.decode(bytes.subarray(at, at + 1))
      from = at + 1
    }
    at += length || 1
  }
  return text + utf8.decode(bytes.subarray(from))
}

/** Bytes of the well-formed UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  const outside =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f)
  return outside ? 0 : length
}

function isBinary(text: string): boolean {
  const seen = text.slice(0, 100_000)
  // oxlint-disable-next-line no-control-regex -- control characters are what tells
  const controls = seen.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0
  return controls > 0 && controls > seen.length / 100
}

function isUtf8(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding.trim())
}

function decoderFor(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding.trim())
  } catch {
    return undefined
  }
}
