import { imageAddress, isImageName } from '../../documents/rules/image-address.ts'

export interface PictureFile {
  readonly sha256: string
  readonly name: string
  /** Of the attachment, once it is in the record. */
  readonly number?: string | undefined
}

/** Where a browser fetches the pictures of an item's texts: address in the text → address of the file. */
export function shownPictures(meetingId: string, files: readonly PictureFile[]): ReadonlyMap<string, string> {
  const at = `/moeder/${meetingId}`
  return new Map(
    files
      .filter(({ name }) => isImageName(name))
      .map(({ sha256, number }) => [imageAddress(sha256), number ? `${at}/bilag/${number}` : `${at}/billeder/${sha256}`]),
  )
}
