import type { OfficePicture } from '../office-pictures.ts'
import type { PictureTaker, PictureWords } from '../picture-taker.ts'

/** Finds the files of the pictures that a document's text shows. */
export class DocxPictures {
  private readonly taker: PictureTaker
  private readonly media: ReadonlyMap<string, Uint8Array>

  constructor(taker: PictureTaker, media: ReadonlyMap<string, Uint8Array>) {
    this.taker = taker
    this.media = media
  }

  /** @param paths relationship id → path in the package */
  take({ alternative, files }: OfficePicture, paths: ReadonlyMap<string, string>): PictureWords[] {
    // A chart is drawn by Word, and what stands elsewhere is not in the file.
    const found = files.length > 0 ? files.map((id) => paths.get(id)) : [undefined]
    return found.map((path, at) =>
      this.taker.take({
        bytes: path === undefined ? undefined : this.media.get(path),
        ending: path?.slice(path.lastIndexOf('.') + 1) ?? '',
        // What is said of a group is said of it once.
        shows: at === 0 ? alternative : '',
      }),
    )
  }
}
