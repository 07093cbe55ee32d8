/** A text on lines of at most so many letters, broken between words; a word that is longer is broken with a hyphen. */
export function wrappedLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(parts)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]

  function parts(word: string): string[] {
    if (word.length <= width) return [word]
    return [`${word.slice(0, width - 1)}-`, ...parts(word.slice(width - 1))]
  }
}
