/** Text that Markdown shows exactly as it is, in the middle of a line. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~(?=~)/g, '\\~')
}

/** The same at the start of a line, where more characters mean something. Text is escaped inline already. */
export function escapeLineStart(line: string): string {
  const at = line.length - line.trimStart().length
  const rest = line.slice(at)
  const space = line.slice(0, at)
  const numbered = /^(\d{1,9})([.)])(?=\s|$)/.exec(rest)
  if (numbered) return `${space}${numbered[1]}\\${rest.slice(numbered[1]!.length)}`
  return /^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=]+\s*$|-[\s|:-]*$|:[-|]|[>|~])/.test(rest) ? `${space}\\${rest}` : line
}
