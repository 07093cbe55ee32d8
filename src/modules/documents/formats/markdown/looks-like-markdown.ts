/**
 * Whether a text, whatever its name, is written in Markdown: a heading, a table's delimiter row, bullets or bold text
 * at the start of a line. Numbered lines alone are not enough, plain text has them too.
 */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 200_000)
  return signs.some((sign) => sign.test(head))
}

const signs = [
  /^ {0,3}#{1,6} +\S/m,
  /^ {0,3}\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:?)? *$/m,
  /^ {0,3}[-*+] +\S.*\n(?:\s*\n)? {0,3}[-*+] +\S/m,
  /^(?:[-*] )?\*\*\S[^*\n]*\*\*/m,
  /^\S[^\n]*\n(?:={3,}|-{3,}) *$/m,
  /\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]+\)/,
]
