/** What a part of a note without a heading is called: the item it tells of, or how it begins. */
export function partName(text: string, begins: (words: string) => string): string {
  const [sentence = ''] = text.split('\n')
  const title = /[»“]([^«”]+)[«”]/u.exec(sentence)?.[1]
  if (title) return title
  const words = sentence.split(/\s+/)
  return words.length <= 8 ? sentence.replace(/[.:]$/u, '') : begins(words.slice(0, 6).join(' '))
}
