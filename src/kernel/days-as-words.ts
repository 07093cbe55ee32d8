const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
const dayFirst = new RegExp(String.raw`^([ \t>]*(?:[-*+][ \t]+)?)(\d{1,2})\.(?=[ \t]+(?:${months})\b)`, 'gmu')

/** The same Markdown, in which "20. januar 2027" at the start of a line is a day and not the twentieth point of a list. */
export function daysAsWords(markdown: string): string {
  return markdown.replace(dayFirst, String.raw`$1$2\.`)
}
