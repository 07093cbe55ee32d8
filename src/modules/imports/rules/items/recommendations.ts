import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftRecommendation } from '../draft.ts'
import type { Line } from '../lines/lines.ts'
import type { SectionPart } from './sections.ts'
import { collapsed } from '../lines/sentences.ts'

const leadingAt = /^(?:at\b\s*[|:]?\s*)/i
const numberedAt = /^(?:(?<before>\d{1,2}|[a-z])[.):]\s*|[-–•*]\s*)?(?:at\b\s*(?<after>\d{1,2}|[a-z])[.):]\s*|at\b\s*\|?\s*)/i
const numbered = /^(?:(\d{1,2}|[a-z])[.):])\s+/i

/** Each "at …" of a recommendation on its own, however it is set: bullets, numbers, table rows or one sentence. */
export function recommendationsOf(section: SectionPart): DraftRecommendation[] {
  const lines = withIntroduction(section)
  const found: { number: string | undefined; pieces: Span[]; texts: string[] }[] = []
  let listed = false
  for (const [at, line] of lines.entries()) {
    const entry = entryOf(line)
    if (entry && /\b(?:anbefaler|indstiller|godkender),$/i.test(line.text)) continue
    if (entry) {
      found.push({
        number: entry.number,
        pieces: [[line.start + entry.from, line.end]],
        texts: [line.text.slice(entry.from)],
      })
      listed = true
    } else if (listed && continuesEntry(line, lines[at - 1])) {
      found.at(-1)!.pieces.push([line.start, line.end])
      found.at(-1)!.texts.push(line.text)
    } else if (!listed) {
      for (const clause of clausesOf(line))
        found.push({
          number: undefined,
          pieces: [[line.start + clause[0], line.start + clause[1]]],
          texts: [line.text.slice(clause[0], clause[1])],
        })
    }
  }
  return found.map(({ number, pieces, texts }) => {
    const text = tidied(collapsed(texts.join(' ')))
    return number ? { text, number, places: { text: pieces } } : { text, places: { text: pieces } }
  })
}

/** "Direktionen indstiller, at sagen godkendes" may be heading and text in one; the heading's own line then counts. */
function withIntroduction({ heading, headingLine, lines }: SectionPart): readonly Line[] {
  return heading?.opensSentence && headingLine && lines.length === 0 ? [headingLine] : lines
}

function entryOf(line: Line): { readonly from: number; readonly number?: string } | undefined {
  if (line.cells && line.cells.length > 1) {
    const first = line.text.slice(0, line.cells[0]![1] - line.start).trim()
    if (/^(?:at|\d{1,2}\.?|[a-z]\)?)$/i.test(first)) {
      const from = line.cells[1]![0] - line.start
      const more = leadingAt.exec(line.text.slice(from))
      return { from: from + (more?.[0].length ?? 0), ...(first.toLowerCase() === 'at' ? {} : { number: first.replace(/[.)]/g, '') }) }
    }
  }
  const at = numberedAt.exec(line.text)
  if (at && at[0].length < line.text.length) {
    const number = at.groups?.['before'] ?? at.groups?.['after'] ?? line.marker?.replace(/[.)]/g, '')
    return { from: at[0].length, ...(number ? { number } : {}) }
  }
  if (line.kind === 'list-item' && line.first) return { from: 0, ...(line.marker ? { number: line.marker.replace(/[.)]/g, '') } : {}) }
  const plain = numbered.exec(line.text)
  return plain?.[1] && plain[0].length < line.text.length ? { from: plain[0].length, number: plain[1] } : undefined
}

function continuesEntry(line: Line, above: Line | undefined): boolean {
  return above !== undefined && above.block === line.block && /^[\p{Ll}\d(]/u.test(line.text) && !/[.:]$/.test(above.text)
}

/** Words after which "at" begins a clause of the recommendation itself, not the next one. */
const takesClause =
  /(?:godkender|godkende|beslutter|beslutte|tiltræder|tiltræde|anbefaler|anbefale|indstiller|drøfter|drøfte|konstaterer|sikrer|sikre|så|således|bemyndiger|noterer|oplyser|bekræfter|forudsætning|betyder|efterretning|mener|ønsker|foreslår|forslag om|til|om|for|med|ved|end|medmindre|uden|under forudsætning af|ændring)[,\s]*$/i

/** The clauses of "… indstiller, at A, at B og at C"; a line without "at" is one. */
function clausesOf(line: Line): Span[] {
  const text = line.text
  if (
    /^[^.]{0,120}\b(?:indstiller|indstilles|anbefaler|foreslår|foreslås)\b[^.]{0,120}(?:,?\s*at)?\s*[:,]?\s*$/i.test(text) &&
    !/[.]$/.test(text)
  )
    return []
  const intro = /\b(?:indstill?er|indstilles|anbefaler|anbefales|foreslår|foreslås)\b[^.]{0,160}?,?\s*\bat\b:?\s+/i.exec(text)
  const from = intro ? intro.index + intro[0].length : 0
  if (!intro && (text.endsWith(':') || /^indstilling(?:en)?(?: om)?,?$/i.test(text))) return []
  if (!intro) return [[0, text.length]]
  const spans: Span[] = []
  let start = from
  for (const next of text.slice(from).matchAll(/(?:,\s*(?:og\s+)?|\s+og\s+|;\s*)at\s+/gi)) {
    const cut = from + next.index
    if (takesClause.test(text.slice(start, cut))) continue
    spans.push([start, cut])
    start = cut + next[0].length
  }
  const stop = /[.]\s+(?=\p{Lu})/u.exec(text.slice(start))
  spans.push([start, stop ? start + stop.index + 1 : text.length])
  return spans
}

const endsInAnd = /\s(?:og|samt)$/i
const trailingAnd = /\s*[,;]?\s+(?:og|samt)$/i

function tidied(text: string): string {
  const whole = text.endsWith('|') ? text.replace(/\s*\|\s*$/, '') : text
  const alone = endsInAnd.test(whole) ? whole.replace(trailingAnd, '') : whole
  return (alone.endsWith(',') || alone.endsWith(';') ? alone.slice(0, -1) : alone).trim()
}
