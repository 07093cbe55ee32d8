const amount = /\d(?:[\d.]*\d)?(?:,\d+)?\s*(?:mio\.?|mia\.?|t\.?)?\s*(?:kr\b|kroner\b)|\d(?:[\d.]*\d)?(?:,\d+)?\s*(?:mio|mia)\b/i
/** A full stop within a number or after an abbreviation ends no sentence: what follows begins in lower case or with a digit. */
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u
const atMost = 3

/**
 * What an item says about money, in its own words: each sentence with an amount in kroner, without marks of Markdown.
 * @param texts bodies of sections, in order
 */
export function moneySentences(texts: readonly string[]): string[] {
  const sentences = texts.flatMap((text) =>
    text
      .split(/\n+/)
      .filter((line) => !line.startsWith('|'))
      .flatMap((line) => line.split(sentenceEnd))
      .map((sentence) => plain(sentence))
      .filter((sentence) => amount.test(sentence)),
  )
  return [...new Set(sentences)].slice(0, atMost)
}

function plain(sentence: string): string {
  return sentence
    .replace(/^\s*(?:[-*>]|\d+[.)]|#+)\s+/, '')
    .replaceAll(/[*_`\\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
}
