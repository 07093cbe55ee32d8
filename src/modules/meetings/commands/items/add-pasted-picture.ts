import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Refused, refuseIf } from '../../../../kernel/refusal.ts'
import type { ArrivingFile } from '../../../../platform/http/doors.ts'
import { imageAddress } from '../../../documents/rules/image-address.ts'
import { pictureHeader } from '../../../documents/rules/picture-header.ts'
import { pictureEndings, pictureFileName } from '../../../documents/rules/taken-picture.ts'
import { whyNotPastedPicture } from '../../rules/held/why-not-picture.ts'
import { titleOfFile } from '../../rules/items/why-not-attach.ts'

interface PastedPicture {
  readonly bytes: Uint8Array
  /** In words, or what it is called until somebody says. */
  readonly shows: string
}

/**
 * A picture that came within a pasted text, as an attachment that the text can show.
 * @param add asks for permission before it takes the file
 * @returns what the text says in its place
 */
export async function addPastedPicture(
  { bytes, shows }: PastedPicture,
  add: (arriving: AsyncIterable<ArrivingFile>) => Promise<void>,
): Promise<{ readonly address: string; readonly name: string }> {
  const header = pictureHeader(bytes)
  const name = pictureFileName(shows, pictureEndings[header?.kind ?? 'png'])
  try {
    await add(arriving())
  } catch (error) {
    // Pasted twice, it is there already.
    if (!(error instanceof Refused && error.refusal.code === 'meetings/attachment-twice')) throw error
  }
  return { address: imageAddress(createHash('sha256').update(bytes).digest('hex')), name: titleOfFile(name) }

  async function* arriving(): AsyncGenerator<ArrivingFile> {
    refuseIf(whyNotPastedPicture(header, bytes.length, shows))
    yield { name, content: Readable.from([bytes]) }
  }
}
