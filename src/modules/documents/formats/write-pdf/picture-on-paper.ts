import type { Language } from '../../../../kernel/language.ts'
import { fitInto, type PrintedPictures } from '../../rules/printed-picture.ts'
import { pictureInWords } from '../picture-in-words.ts'
import type { PictureNode } from '../flow.ts'

/** Where a picture lies for whoever lays the page out. */
export const pictureName = (sha256: string): string => `pictures/${sha256}`

/** In typographic points: what stands between the margins of an A4 page, less what a heading above the picture needs. */
const room = { width: 430, height: 560 }
/** A point of the picture is as large as on a screen. */
const ofScreen = 0.75
const aroundCell = 12

/** A picture as `paper.typ` reads it, or what stands in its place. @param columns how many share the page's width */
export function pictureOnPaper(node: PictureNode, pictures: PrintedPictures, language: Language, columns = 1): object {
  const picture = pictures.get(node.sha256) ?? 'missing'
  if (typeof picture === 'string') return { t: 'unshown', text: pictureInWords(node, picture, language) }
  const own = { width: picture.width * ofScreen, height: picture.height * ofScreen }
  const { width } = fitInto(own, columns > 1 ? { ...room, width: room.width / columns - aroundCell } : room)
  return {
    t: 'picture',
    file: pictureName(node.sha256),
    format: picture.kind === 'jpeg' ? 'jpg' : picture.kind,
    alternative: pictureInWords(node, undefined, language),
    width,
  }
}
