const firstRead = ['background', 'theme', 'casePresentation']
const abbreviation = /(?:^|\s)(?:bl\.\s?a|f\.\s?eks|fx|mv|osv|pkt|hhv|ift|ifm|vedr|inkl|ekskl|ca|jf|st|dr|nr|kl|mio|mia|d)\.$/i

export interface BriefSentence {
  readonly text: string
  /** Kind of the section that it stands in. */
  readonly section: string
}

/** What an item is about, in its own first sentences: whole sentences of running text, no headings, lists or tables. */
export function briefSentences(
  sections: readonly { readonly kind: string; readonly body: string }[],
  atMost: { readonly sentences: number; readonly characters: number },
): BriefSentence[] {
  const found: BriefSentence[] = []
  for (const kind of firstRead)
    for (const { body } of sections.filter((section) => section.kind === kind))
      for (const text of sentencesIn(body)) {
        const taken = found.reduce((sum, sentence) => sum + sentence.text.length, 0)
        if (found.length >= atMost.sentences || (found.length > 0 && taken + text.length > atMost.characters)) return found
        found.push({ text, section: kind })
      }
  return found
}

/** The sentences of running text in Markdown, without its marks. */
export function sentencesIn(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n/)
    .filter((block) => !/^\s*(?:[-*+]\s|[>|#]|\d+[.)]\s)/.test(block) && !/:\s*$/.test(block))
    .flatMap((block) => sentencesOf(plainText(block)))
}

/** All sentences of a text, points of lists too. */
export function allSentencesIn(markdown: string): string[] {
  return markdown
    .split(/\n+/)
    .filter((line) => !/^\s*[|#]/.test(line))
    .flatMap((line) => sentencesOf(plainText(line.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, ''))))
}

export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\([\\`*_[\]<&~#.)+-])/g, '$1')
    .replaceAll(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(/(?<=[.!?])\s+(?=[\p{Lu}"»])/u)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else if (piece) sentences.push(piece)
  }
  return sentences
}
