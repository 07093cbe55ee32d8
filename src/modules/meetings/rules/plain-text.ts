/** Markdown without its signs, for search and excerpts. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:[-*+]|#{1,6}|>)[ \t]+/gm, '')
    .replace(/[*_`|\\]+/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
}
