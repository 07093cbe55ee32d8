import type { Refusal } from '../../../../kernel/refusal.ts'
import { isImageName } from '../../../documents/rules/image-address.ts'
import type { PictureHeader } from '../../../documents/rules/picture-header.ts'
import { PictureRoom } from '../../../documents/rules/taken-picture.ts'

export type PictureCode = 'meetings/not-a-picture'

/** A text shows what every browser, PDF and Word file can draw. */
export function whyNotPicture(fileName: string): Refusal<PictureCode> | undefined {
  return notAPicture(!isImageName(fileName), fileName)
}

/** The same of one that was pasted and has no name yet. @param header what its bytes say of it; absent for what is no picture */
export function whyNotPastedPicture(header: PictureHeader | undefined, bytes: number, shows: string): Refusal<PictureCode> | undefined {
  return notAPicture(!header || !new PictureRoom().takes(bytes, header), shows)
}

function notAPicture(isNone: boolean, name: string): Refusal<PictureCode> | undefined {
  return isNone ? { code: 'meetings/not-a-picture', values: { name } } : undefined
}
