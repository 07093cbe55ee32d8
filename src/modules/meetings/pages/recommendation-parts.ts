interface Line {
  readonly text: string
}

/** What a recommendation says around the list of its "at …": who recommends, and what comes after. */
export interface RecommendationParts {
  readonly before: string
  readonly after: string
  /** Whether the paper says "at" before each line; the line itself does not. */
  readonly saysAt: readonly boolean[]
}

/** `undefined` when the list's lines are not found in the text; then the text is shown whole, so that nothing is lost. */
export function recommendationParts(body: string, lines: readonly Line[]): RecommendationParts | undefined {
  const { letters, places } = withoutSigns(body)
  const wanted = lines.map(({ text }) => withoutSigns(text).letters)
  const at = wanted.map((line) => letters.indexOf(line))
  if (lines.length === 0 || at.some((place) => place < 0)) return undefined
  const first = Math.min(...at)
  const last = Math.max(...wanted.map((line, index) => at[index]! + line.length))
  return {
    before: beforeList(body.slice(0, places[first] ?? 0)),
    after: afterList(body.slice((places[last - 1] ?? body.length - 1) + 1)),
    saysAt: at.map((place) => /\bat[\s|*_]*(?:\d{1,2}[.)]|[a-z]\))?[\s|*_]*$/i.test(justBefore(body, places[place] ?? 0))),
  }
}

/** Letters and digits only, so that line breaks and Markdown signs do not part what belongs together; and where each stood. */
function withoutSigns(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = ''
  const places: number[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    letters += word.toLowerCase()
    for (let unit = 0; unit < word.length; unit++) places.push(index + unit)
  }
  return { letters, places }
}

/** Enough for an "at" with its number and the signs around it. */
function justBefore(body: string, place: number): string {
  return body.slice(Math.max(0, place - 60), place)
}

/** Without the list's own first mark: "- at", "1. at", "| 1 |". */
function beforeList(text: string): string {
  return text
    .replace(/[\s*_|:]+$/, '')
    .replace(/\bat$/i, '')
    .replace(/(?:^|\n|\|)\s*(?:[-+*]|\d{1,2}[.)]?|[a-z]\))?[\s|]*$/i, '')
    .trim()
}

function afterList(text: string): string {
  return text.replace(/^[\s.,;|*_]+/, '').trim()
}
