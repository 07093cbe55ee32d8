import type { PictureHeader } from './picture-header.ts'

/** A picture of a running text, ready to be drawn. */
export interface PrintedPicture extends PictureHeader {
  readonly bytes: Uint8Array
}

/** Why a picture that its reader may see is not drawn. */
export type PictureTrouble = 'missing' | 'not-a-picture' | 'damaged' | 'too-large'

/** By the content of its file: the picture, or why there is none. */
export type PrintedPictures = ReadonlyMap<string, PrintedPicture | PictureTrouble>

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Its own size, or as much smaller as the room asks; never larger. */
export function fitInto({ width, height }: PictureSize, room: PictureSize): PictureSize {
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}

/** A drawn point takes three or four bytes of memory until the document is done, whatever its file takes. */
const mostPoints = 48_000_000
const mostBytes = 64_000_000

/** What can be drawn in one document, one picture after the other. */
export class PictureAllowance {
  private points = mostPoints
  private bytes = mostBytes

  takes({ width, height, bytes }: PrintedPicture): boolean {
    if (width * height > this.points || bytes.length > this.bytes) return false
    this.points -= width * height
    this.bytes -= bytes.length
    return true
  }
}
