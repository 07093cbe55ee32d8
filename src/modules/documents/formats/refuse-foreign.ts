import { Unreadable } from '../rules/reading.ts'
import { hasBytes, startsWith } from './bytes.ts'

/**
 * Known kinds of file that no reader reads, named so that the user hears what to do instead.
 *
 * @throws Unreadable documents/unknown-format with {kind}, documents/encrypted, documents/wrong-extension
 */
export function refuseForeign(bytes: Uint8Array, fileName: string): void {
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) refuseCompound(bytes)
  const foreign = signatures.find(([, hex]) => startsWith(bytes, hex))
  if (foreign) throw new Unreadable('documents/unknown-format', { kind: foreign[0] })
  const promised = /\.(pdf|docx)$/i.exec(fileName)?.[1]?.toLowerCase()
  if (promised && looksBinary(bytes)) throw new Unreadable('documents/wrong-extension', { extension: promised })
}

/** Old Office files and encrypted new ones share this container; the encrypted ones name a stream for it. */
function refuseCompound(bytes: Uint8Array): never {
  if (hasBytes(bytes, utf16('EncryptedPackage'))) throw new Unreadable('documents/encrypted')
  const kind = hasBytes(bytes, utf16('WordDocument')) ? 'doc' : hasBytes(bytes, utf16('Workbook')) ? 'xls' : 'ole'
  throw new Unreadable('documents/unknown-format', { kind })
}

const signatures: readonly (readonly [kind: string, hex: string])[] = [
  ['rtf', '7b5c727466'],
  ['png', '89504e470d0a1a0a'],
  ['jpeg', 'ffd8ff'],
  ['gif', '474946383761'],
  ['gif', '474946383961'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['7z', '377abcaf271c'],
  ['rar', '526172211a07'],
  ['gzip', '1f8b08'],
  ['postscript', '25215053'],
]

/** Neither a PDF nor a package, and not text either. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  const known = startsWith(bytes, '504b0304') || hasBytes(bytes.subarray(0, 1024), new TextEncoder().encode('%PDF-'))
  const marked = startsWith(bytes, 'fffe') || startsWith(bytes, 'feff')
  return (
    !known &&
    !marked &&
    head.filter((byte) => byte === 0 || (byte < 32 && (byte < 9 || byte > 13) && byte !== 27)).length > head.length / 100
  )
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}
