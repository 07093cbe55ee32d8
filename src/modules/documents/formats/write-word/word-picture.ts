import { ImageRun, TextRun } from 'docx'
import type { Language } from '../../../../kernel/language.ts'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import { fitInto, type PictureTrouble, type PrintedPicture, type PrintedPictures } from '../../rules/printed-picture.ts'
import { asPng } from '../as-png.ts'
import { openPictures, type ReadPicture } from '../open-pictures.ts'
import { pictureInWords } from '../picture-in-words.ts'
import type { PictureNode } from '../flow.ts'
import type { DrawPicture } from './word-flow.ts'

type WordPictures = ReadonlyMap<string, PrintedPicture | PictureTrouble | 'not-in-word'>

/** Less than a page is high, so that the words above it find room. */
const tallest = 820

/** Word draws PNG, JPEG and GIF. */
export async function picturesForWord(document: PrintedDocument, read: ReadPicture): Promise<WordPictures> {
  const opened: PrintedPictures = await openPictures(document, read)
  const known = new Map<string, PrintedPicture | PictureTrouble | 'not-in-word'>()
  for (const [sha256, picture] of opened)
    known.set(sha256, typeof picture !== 'string' && picture.kind === 'webp' ? ((await asPng(picture)) ?? 'not-in-word') : picture)
  return known
}

/** A picture as wide as it is, or as the column; what cannot be drawn says so in a frame. */
export function wordPicture(node: PictureNode, pictures: WordPictures, room: number, language: Language): ReturnType<DrawPicture> {
  const picture = pictures.get(node.sha256) ?? 'missing'
  if (typeof picture === 'string' || picture.kind === 'webp')
    return { drawn: new TextRun(pictureInWords(node, typeof picture === 'string' ? picture : 'not-in-word', language)), isShown: false }
  const { width, height } = fitInto(picture, { width: room, height: tallest })
  // The file lies on its side, and Word turns what it has drawn.
  const lies = picture.turned === 90 || picture.turned === 270
  const shows = pictureInWords(node, undefined, language)
  const drawn = new ImageRun({
    type: picture.kind === 'jpeg' ? 'jpg' : picture.kind,
    data: Buffer.from(picture.bytes),
    transformation: {
      width: Math.round(lies ? height : width),
      height: Math.round(lies ? width : height),
      ...(picture.turned !== 0 && { rotation: picture.turned }),
    },
    altText: { name: shows.slice(0, 60), description: shows, title: '' },
  })
  return { drawn, isShown: true }
}
