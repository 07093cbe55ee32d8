/** Pictures of a Markdown text between whose brackets stands nothing. */
export function countUndescribedPictures(markdown: string): number {
  return [...markdown.matchAll(/!\[([^\]]*)\]\([^)\s]+[^)]*\)/g)].filter(([, words = '']) => words.trim() === '').length
}
