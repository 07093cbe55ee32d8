import type { Readable } from 'node:stream'
import { type Refusal, Refused } from '../../kernel/refusal.ts'
import { readSheet } from './read-sheet.ts'
import { type SheetTrouble, UnreadableSheet } from './unreadable-sheet.ts'

export interface ArrivingSheet {
  readonly name: string
  readonly content: Readable
}

export interface TakenSheet {
  readonly fileName: string
  readonly cells: readonly (readonly string[])[]
}

/** A seat or a follow-up a row, some hundred bytes each. */
const bytesAtMost = 5_000_000

/** The first file of those that arrive, read as a sheet. @throws Refused with what the caller says of the trouble */
export async function takeSheet(
  files: AsyncIterable<ArrivingSheet>,
  whyNot: (trouble: SheetTrouble | 'missing') => Refusal,
): Promise<TakenSheet> {
  let file: { readonly fileName: string; readonly bytes: Uint8Array } | undefined
  for await (const { name, content } of files) file ??= { fileName: name.slice(0, 200), bytes: await bytesOf(content) }
  if (!file || file.bytes.length === 0) throw new Refused(whyNot(file ? 'empty' : 'missing'))
  if (file.bytes.length > bytesAtMost) throw new Refused(whyNot('too-large'))
  try {
    return { fileName: file.fileName, cells: await readSheet(file.bytes) }
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refused(whyNot(error.trouble))
    throw error
  }
}

/** Up to one part more than is taken; the rest arrives, as a browser listens only then, but is not kept. */
async function bytesOf(content: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of content) {
    if (length <= bytesAtMost) parts.push(part as Buffer)
    length += (part as Buffer).length
  }
  return Buffer.concat(parts)
}
