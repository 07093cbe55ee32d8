import { isImageName } from '../../documents/rules/image-address.ts'

/** Those of an item's attachments that its texts may show, by the content of their files. */
export function picturesAmong(
  attachments: readonly { readonly file?: { readonly sha256: string; readonly name: string } | undefined }[],
): string[] {
  return attachments.flatMap(({ file }) => (file && isImageName(file.name) ? [file.sha256] : []))
}
