import type { FreshPart } from './renew-parts.ts'
import { markdownOf, type NotePart, sourcesOf } from './sourced.ts'

/** The parts of a generated note as they are kept. */
export function freshParts(parts: readonly NotePart[]): FreshPart[] {
  return parts.map((part) => ({
    key: part.key,
    heading: part.heading?.text ?? null,
    generated: markdownOf(part.lines),
    sources: sourcesOf(part),
  }))
}
