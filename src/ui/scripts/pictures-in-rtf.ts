/** The pictures of what Word puts on the clipboard, in order, each as an address that is its content. */
export function picturesInRtf(rtf: string): string[] {
  const found: string[] = []
  for (const part of rtf.split('{\\pict').slice(1)) {
    const kind = /\\(png|jpeg)blip\b/.exec(part.slice(0, 2000))?.[1]
    const written = kind && /(?:\{\\\*\\blipuid\s?[\da-f]+\}|\\bliptag-?\d+)\s*([\da-f\s]{20,})\}/i.exec(part)?.[1]
    if (written) found.push(`data:image/${kind};base64,${base64Of(written.replace(/\s+/g, ''))}`)
  }
  return found
}

function base64Of(hex: string): string {
  let letters = ''
  for (let at = 0; at + 1 < hex.length; at += 2) letters += String.fromCharCode(Number.parseInt(hex.slice(at, at + 2), 16))
  return btoa(letters)
}
