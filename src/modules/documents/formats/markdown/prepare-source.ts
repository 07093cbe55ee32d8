/**
 * Keeps Markdown from swallowing or misreading what a Danish paper says. Lines stay where they are, so that the
 * parser's line numbers hold.
 */
export function prepareSource(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(dateLine, '$1\\.$2').replace(rangeLine, '$1\\.'))
  for (let at = 1; at < lines.length; at++) if (delimiterRow.test(lines[at]!) && lines[at - 1]!.includes('|')) widenTable(lines, at)
  return lines.join('\n')
}

/** "19. december 2022" alone on a line is a date, not item 19 of a list; the same for "3. kvartal" and "2. behandling". */
const months =
  'jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dateLine = new RegExp(
  String.raw`^(\s*(?:[-*+]\s+)?\d{1,2})\.(\s+(?:(?:${months})[.,]?(?:\s|$)|(?:kvartal|halvår|behandling)\b))`,
  'i',
)

/** "1. - 2. Tiltrådt" speaks of two points at once; it is no list within a list. */
const rangeLine = /^(\s*(?:[-*+]\s+)?\d{1,2})\.(?=\s+[-–]\s+\d{1,2}\.)/

const delimiterRow = /^(?=[^-]*-) {0,3}\|?(?: *:?-+:? *\|)*(?: *:?-+:? *)?$/

/** Markdown leaves out a row's cells beyond the head's; a wider head keeps them. */
function widenTable(lines: string[], at: number): void {
  const head = cellCount(lines[at - 1]!)
  if (head !== cellCount(lines[at]!)) return
  let widest = head
  for (let row = at + 1; row < lines.length && lines[row]!.trim() !== ''; row++) widest = Math.max(widest, cellCount(lines[row]!))
  if (widest === head) return
  const more = widest - head
  lines[at - 1] = `${closed(lines[at - 1]!)}${'  |'.repeat(more)}`
  lines[at] = `${closed(lines[at]!)}${' --- |'.repeat(more)}`
}

function closed(row: string): string {
  return /(?<!\\)\|\s*$/.test(row) ? row.trimEnd() : `${row} |`
}

function cellCount(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.replace(/\\./g, '').split('|').length
}
