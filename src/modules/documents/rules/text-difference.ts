import { alignSequences } from './align-sequences.ts'

/** A paragraph, a heading, a point of a list or a row of a table (its cells apart by "|"), as it is read. */
export interface TextLine {
  readonly text: string
  readonly shape: 'paragraph' | 'heading' | 'point' | 'row'
}

export interface LineDifference {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly shape: TextLine['shape']
  /** What it was before, where that is something else. */
  readonly shapeBefore?: TextLine['shape'] | undefined
  readonly pieces: readonly Piece[]
}

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * What was changed in a text, word for word, paragraph by paragraph. Without the pieces that were added it says what stood
 * before, without those that were removed what stands now.
 */
export function textDifference(before: readonly TextLine[], after: readonly TextLine[]): LineDifference[] {
  const keyOf = ({ shape, text }: TextLine): string => `${shape} ${text}`
  const stretches = alignSequences(before.map(keyOf), after.map(keyOf))
  const lines: LineDifference[] = []
  for (let at = 0; at < stretches.length; at++) {
    const stretch = stretches[at]!
    if (stretch.kind === 'same') {
      for (const { shape, text } of after.slice(...stretch.after)) lines.push({ kind: 'same', shape, pieces: [{ kind: 'same', text }] })
      continue
    }
    const next = stretches[at + 1]
    const isReplaced = stretch.kind === 'removed' && next?.kind === 'added'
    const gone = stretch.kind === 'removed' ? before.slice(...stretch.before) : []
    const come = stretch.kind === 'added' ? after.slice(...stretch.after) : isReplaced ? after.slice(...next.after) : []
    lines.push(...changedLines(gone, come))
    if (isReplaced) at++
  }
  return lines
}

/** How many paragraphs were added, removed and changed. */
export function countChanges(lines: readonly LineDifference[]): {
  readonly added: number
  readonly removed: number
  readonly changed: number
} {
  const count = (kind: LineDifference['kind']): number => lines.filter((line) => line.kind === kind).length
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

/** Each paragraph that went is told together with the first that came and says nearly the same; the order of both stays. */
function changedLines(gone: readonly TextLine[], come: readonly TextLine[]): LineDifference[] {
  const lines: LineDifference[] = []
  let from = 0
  for (const line of gone) {
    const partner = come.findIndex((other, at) => at >= from && at < from + farthestPartner && isNearlySame(line, other))
    if (partner < 0) {
      lines.push(whole('removed', line))
      continue
    }
    for (const other of come.slice(from, partner)) lines.push(whole('added', other))
    const other = come[partner]!
    const shapeBefore = line.shape === other.shape ? undefined : line.shape
    lines.push({ kind: 'changed', shape: other.shape, ...(shapeBefore && { shapeBefore }), pieces: piecesOf(line.text, other.text) })
    from = partner + 1
  }
  for (const other of come.slice(from)) lines.push(whole('added', other))
  return lines
}

const farthestPartner = 20

function whole(kind: 'added' | 'removed', { shape, text }: TextLine): LineDifference {
  return { kind, shape, pieces: [{ kind, text }] }
}

function isNearlySame(line: TextLine, other: TextLine): boolean {
  const words = new Set(wordsOf(line.text).filter(isWord))
  const others = new Set(wordsOf(other.text).filter(isWord))
  const common = [...words].filter((word) => others.has(word)).length
  return line.text === other.text || common * 2 >= Math.max(1, Math.min(words.size, others.size))
}

function piecesOf(before: string, after: string): Piece[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  return alignSequences(old, now).map(({ kind, before: was, after: is }) => ({
    kind,
    text: (kind === 'removed' ? old.slice(...was) : now.slice(...is)).join(''),
  }))
}

/** Words, what stands between them, and each sign for itself; joined again they are the text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}
