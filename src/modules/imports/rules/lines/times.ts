/** A time of day, or from one to another, as "HH:MM". */
export interface FoundTimes {
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to?: string
}

const clock =
  /(?:\bkl(?:\.|okken)?\s*)(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?(?![\d])(?:\s*(?:-|–|—|til)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d]))?/i
const bare =
  /(?<![\d.,/:-])(\d{1,2})[.:](\d{2})(?::\d{2})?(?![\d.]|-\d{4})(?:\s*(?:-|–|—|til)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d.]))?|(?<![\d.,/:-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d.:/-])/

/** The first time of day from a position on. "kl." is asked for unless the place itself says that a time stands there. */
export function findTimes(text: string, from = 0, needsWord = true): FoundTimes | undefined {
  const rest = text.slice(from)
  const spoken = clock.exec(rest)
  const match = spoken ?? (needsWord ? null : bare.exec(rest))
  if (!match) return undefined
  const range = match[5] !== undefined
  const start = range ? timeOf(match[5], undefined) : timeOf(match[1], match[2])
  const end = range ? timeOf(match[6], undefined) : timeOf(match[3], match[4])
  if (!start) return undefined
  return { start: from + match.index, end: from + match.index + match[0].length, from: start, to: end }
}

function timeOf(hour: string | undefined, minute: string | undefined): string | undefined {
  if (hour === undefined) return undefined
  const h = Number(hour)
  const m = Number(minute ?? 0)
  return h <= 24 && m < 60 ? `${String(h % 24).padStart(2, '0')}:${String(m).padStart(2, '0')}` : undefined
}
