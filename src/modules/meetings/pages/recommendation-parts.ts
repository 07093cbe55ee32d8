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
  const letters = withoutSigns(body)
  const wanted = lines.map(({ text }) => withoutSigns(text))
  const at = wanted.map((line) => letters.indexOf(line))
  if (lines.length === 0 || wanted.includes('') || at.some((place) => place < 0)) return undefined
  const first = Math.min(...at)
  const last = Math.max(...wanted.map((line, index) => at[index]! + line.length))
  const [begin, end, ...starts] = placesOf([first, last - 1, ...at], body)
  return {
    before: beforeList(body.slice(0, begin)),
    after: afterList(body.slice(end! + 1)),
    saysAt: starts.map((start) => /\bat[\s|*_]*(?:\d{1,2}[.)]|[a-z]\))?[\s|*_]*$/i.test(justBefore(body, start))),
  }
}

/** Letters and digits only, so that line breaks and Markdown signs do not part what belongs together. */
function withoutSigns(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

/** Where letters of the text without signs stand in the text with them. */
function placesOf(letters: readonly number[], body: string): number[] {
  const places = letters.map(() => 0)
  let before = 0
  for (const { 0: word, index } of body.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let at = 0; at < letters.length; at++) {
      const within = letters[at]! - before
      if (within >= 0 && within < word.length) places[at] = index + within
    }
    before += word.length
  }
  return places
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
