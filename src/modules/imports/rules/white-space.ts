/** White space as `\s` of a pattern means it. */
export function isSpace(code: number): boolean {
  if (code <= 160) return code === 32 || (code >= 9 && code <= 13) || code === 160
  return (
    code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff)
  )
}

const uneven = /\s\s|[^\S ]/
const stretch = /\s+/g

/** White space of any kind and length as one space. Most texts are so already; only the others are written anew. */
export function singleSpaced(text: string): string {
  return uneven.test(text) ? text.replace(stretch, ' ') : text
}

/** Stretches between white space, with where they begin. */
export function wordsOf(text: string): { readonly word: string; readonly index: number }[] {
  const words: { word: string; index: number }[] = []
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) continue
    const index = at
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++
    words.push({ word: text.slice(index, at), index })
  }
  return words
}

const digit = /\d/

export function hasDigit(text: string): boolean {
  return digit.test(text)
}
