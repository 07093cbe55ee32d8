import type { PictureHeader, PictureKind } from './picture-header.ts'

/** A picture that came with a document, as a file of its own. */
export interface TakenPicture {
  readonly sha256: string
  /** After what it shows. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether the text shows it; else no browser draws it, and it only goes along. */
  readonly isShown: boolean
}

/** What is asked of a reader beside the words. */
export interface ReadingWishes {
  /** Pictures are taken along; one of which nothing is said is called this, with its number. */
  readonly picturesCalled?: string
}

/** Formats of Word that no browser draws; they are kept as they are. */
export const isUndrawnKind = (ending: string): boolean => /^(?:emf|emz|wmf|wmz|tiff?|bmp)$/i.test(ending)

/** In bytes, of one document. */
export const roomForPictures = 48 * 1024 * 1024
const mostPictures = 100
/** A small file can unfold to a wall: this is a poster printed at 150 points an inch. */
const mostPointsOfOne = 40_000_000

/** What is taken out of one document, one picture after the other. */
export class PictureRoom {
  private pictures = 0
  private bytes = 0

  takes(bytes: number, drawn?: Pick<PictureHeader, 'width' | 'height'>): boolean {
    if (this.pictures >= mostPictures || this.bytes + bytes > roomForPictures) return false
    if (drawn && drawn.width * drawn.height > mostPointsOfOne) return false
    this.pictures++
    this.bytes += bytes
    return true
  }
}

/** How the name of each kind ends. */
export const pictureEndings: Readonly<Record<PictureKind, string>> = { png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp' }

const longestName = 80

/** "Kort over klyngen.png": by what it shows, as far as file systems can say it. */
export function pictureFileName(shows: string, ending: string): string {
  const words = shows
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
  const letters = Array.from(words)
  const cut =
    letters.length > longestName
      ? `${letters
          .slice(0, longestName)
          .join('')
          .replace(/\s+\S*$/, '')}…`
      : words
  return `${cut || '-'}.${ending}`
}
