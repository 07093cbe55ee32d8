import type { Refusal } from '../../../../kernel/refusal.ts'
import { isImageName } from '../../../documents/rules/image-address.ts'

export type PictureCode = 'meetings/not-a-picture'

/** A text shows what every browser, PDF and Word file can draw. */
export function whyNotPicture(fileName: string): Refusal<PictureCode> | undefined {
  return isImageName(fileName) ? undefined : { code: 'meetings/not-a-picture', values: { name: fileName } }
}
