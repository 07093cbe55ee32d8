import { pictureHeader } from '../rules/picture-header.ts'
import { PictureAllowance, type PictureTrouble, type PrintedPicture, type PrintedPictures } from '../rules/printed-picture.ts'
import type { PrintedDocument } from '../rules/printed-document.ts'
import { layParts } from './printed-parts.ts'
import { findTypst } from './typst.ts'
import { isDrawable } from './drawn-alone.ts'

/** The content of a stored file; nothing where it is not there. */
export type ReadPicture = (sha256: string) => Promise<Uint8Array | undefined>

/**
 * Every picture that a document shows, opened once and tried, so that all that is made of it shows the same.
 * @param drawsNow whether Typst lays them out right afterwards, for which it keeps what it has read of them
 */
export async function openPictures(document: PrintedDocument, read: ReadPicture, drawsNow = false): Promise<PrintedPictures> {
  const opened = new Map<string, PrintedPicture | PictureTrouble>()
  const allowance = new PictureAllowance()
  for (const sha256 of shownIn(document)) opened.set(sha256, await openPicture(sha256, read, allowance))
  if (opened.size > 0 && !drawsNow) findTypst()?.evictCache(0)
  return opened
}

async function openPicture(sha256: string, read: ReadPicture, allowance: PictureAllowance): Promise<PrintedPicture | PictureTrouble> {
  const bytes = await read(sha256)
  if (!bytes) return 'missing'
  const header = pictureHeader(bytes)
  if (!header) return 'not-a-picture'
  const picture = { ...header, bytes }
  if (!allowance.takes(picture)) return 'too-large'
  const typst = findTypst()
  // Where nothing here can try it, whoever opens the document does.
  return typst === undefined || isDrawable(typst, picture) ? picture : 'damaged'
}

function shownIn({ opening = [], parts }: PrintedDocument): Set<string> {
  const blocks = [...opening, ...layParts({ parts }).flatMap(({ part }) => part.blocks)]
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'picture') return block.sha256
      return block.kind === 'markdown' && block.pictures ? block.pictures.filter((sha256) => block.markdown.includes(sha256)) : []
    }),
  )
}
