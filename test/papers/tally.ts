import type { Accepted } from './expected-paper.ts'

/** How a kind of fact fared in one paper; the texts name what was missed and what was invented. */
export interface Score {
  found: number
  readonly missed: string[]
  readonly invented: string[]
}

export class Tally {
  readonly scores = new Map<string, Score>()

  score(kind: string): Score {
    const known = this.scores.get(kind) ?? { found: 0, missed: [], invented: [] }
    this.scores.set(kind, known)
    return known
  }

  /** Judges one value against what is expected. */
  judge(kind: string, where: string, expected: Accepted | undefined, actual: string | undefined, agree = same): void {
    if (expected !== undefined && actual !== undefined && accepted(expected).some((value) => agree(value, actual))) this.score(kind).found++
    else {
      if (expected !== undefined) this.score(kind).missed.push(`${where}: ${accepted(expected).join(' | ')}${actual === undefined ? '' : ` (found ${actual.slice(0, 80)})`}`)
      if (actual !== undefined) this.score(kind).invented.push(`${where}: ${actual.slice(0, 120)}`)
    }
  }

  /** Pairs two lists, each expected entry with the first actual one that agrees. */
  pair<E, A>(kind: string, where: string, expected: readonly E[], actual: readonly A[], agree: (e: E, a: A) => boolean, name: (x: E | A) => string): (readonly [E, A | undefined])[] {
    const left = [...actual]
    const pairs = expected.map((one) => {
      const at = left.findIndex((other) => agree(one, other))
      const [match] = at < 0 ? [undefined] : left.splice(at, 1)
      if (match === undefined) this.score(kind).missed.push(`${where}: ${name(one)}`)
      else this.score(kind).found++
      return [one, match] as const
    })
    for (const extra of left) this.score(kind).invented.push(`${where}: ${name(extra).slice(0, 120)}`)
    return pairs
  }
}

export function accepted(value: Accepted): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

/** Case, spacing, quotes, dashes and closing punctuation do not tell two readings apart. */
export function plain(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[\u200b\ufeff\u00ad]/g, '').replaceAll(/[“”"’']/g, '').replaceAll(/[–—]/g, '-').replaceAll('*', '')
  return letters.replaceAll(/[\s\u00a0,]+/g, ' ').replaceAll(/^[\s.:;-]+|[\s.:;-]+$/g, '')
}

export function same(expected: string, actual: string): boolean {
  return plain(expected) === plain(actual)
}

export function begins(expected: string, actual: string): boolean {
  return plain(actual.replaceAll(/^[-•\s]+/gm, ' ')).startsWith(plain(expected))
}

export function contains(expected: string, actual: string): boolean {
  return plain(actual).includes(plain(expected))
}

/** A title without time slot and openness, which have their own meaning. */
export function sameTitle(expected: string, actual: string): boolean {
  return plain(bareTitle(expected)) === plain(bareTitle(actual))
}

function bareTitle(title: string): string {
  const open = title.replace(/^(lukket( punkt)?|fortrolig)\s*[-:–]\s*/i, '').replace(/\((lukket( punkt)?)\)\s*$/i, '')
  return open.replace(/[\s(–-]*(kl\.\s*)?\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}\)?\s*$/i, '')
}
