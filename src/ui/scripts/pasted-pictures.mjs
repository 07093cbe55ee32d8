// Pictures that come with what is pasted: in the page itself, beside it as a file, or, as Word has them, in its RTF.
import { picturesInRtf } from './pictures-in-rtf.ts'

export const isPictureInPage = (address) => /^data:image\/(?:png|jpe?g|gif|webp);base64,/i.test(address)

/** What is sent of one picture at once; a form takes 16 MB. */
export const mostLetters = 14_000_000

/** Word names files on its writer's own disk in HTML; their content is in the RTF beside it, in the same order. */
export function fillPictures(body, clipboard) {
  const elsewhere = [...body.querySelectorAll('img')].filter((picture) => /^file:/i.test(picture.getAttribute('src') ?? ''))
  if (elsewhere.length === 0) return
  const sent = picturesInRtf(clipboard?.getData('text/rtf') ?? '')
  // One that neither is known of would put each in another's place.
  if (sent.length === elsewhere.length) elsewhere.forEach((picture, at) => picture.setAttribute('src', sent[at]))
}

/** A file of the clipboard as an address that is its content; nothing for what no page draws. */
export async function pictureInFile(file) {
  if (!/^image\/(?:png|jpeg|gif|webp)$/.test(file.type)) return undefined
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('loadend', () => resolve(reader.result ?? undefined))
    reader.readAsDataURL(file)
  })
}
