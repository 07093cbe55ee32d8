import { createHash } from 'node:crypto'
import { imageAddress } from '../rules/image-address.ts'
import { pictureHeader } from '../rules/picture-header.ts'
import {
  isUndrawnKind,
  pictureEndings,
  pictureFileName,
  PictureRoom,
  type ReadingWishes,
  type TakenPicture,
} from '../rules/taken-picture.ts'

/** A picture as a document has it. */
export interface FoundPicture {
  /** Absent where it is not in the document, or where nobody has asked for it. */
  readonly bytes?: Uint8Array | undefined
  /** As the document calls its format. */
  readonly ending: string
  /** What it is said to show. */
  readonly shows: string
}

/** What stands in the text for a picture. */
export interface PictureWords {
  readonly text: string
  readonly image?: string
}

/** Takes pictures out of one document, and counts those that are left out. */
export class PictureTaker {
  leftOut = 0
  readonly taken: TakenPicture[] = []
  readonly isWished: boolean
  private readonly called: string | undefined
  private readonly room = new PictureRoom()
  private unnamed = 0

  constructor({ picturesCalled }: ReadingWishes = {}) {
    this.called = picturesCalled
    this.isWished = picturesCalled !== undefined
  }

  take(found: FoundPicture): PictureWords {
    const bytes = this.isWished ? found.bytes : undefined
    const header = bytes && pictureHeader(bytes)
    if (!bytes || (!header && !isUndrawnKind(found.ending))) return this.leaveOut(found)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = this.taken.find((picture) => picture.sha256 === sha256)
    if (!known && !this.room.takes(bytes.length, header)) return this.leaveOut(found)
    const shows = found.shows || this.nextName()
    const ending = header ? pictureEndings[header.kind] : found.ending.toLowerCase()
    if (!known) this.taken.push({ sha256, name: pictureFileName(shows, ending), bytes, isShown: header !== undefined })
    return header ? { text: shows, image: imageAddress(sha256) } : { text: found.shows }
  }

  private leaveOut({ shows }: FoundPicture): PictureWords {
    this.leftOut++
    return { text: shows }
  }

  private nextName(): string {
    return `${this.called} ${++this.unnamed}`
  }
}
