/** How one sequence becomes another: stretches that both have, and what stands only in the one or the other. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  /** Positions in the sequence before (same, removed) and after (same, added). */
  readonly before: readonly [start: number, end: number]
  readonly after: readonly [start: number, end: number]
}

/** Sequences that have less than this in common in a long stretch are told apart as a whole: nobody could follow the pieces. */
const mostSteps = 3000

/**
 * The shortest way from one sequence to the other (Myers 1986), removals before additions. Time grows with length × difference,
 * not with the square of the length.
 */
export function alignSequences(before: readonly string[], after: readonly string[]): Stretch[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let tail = 0
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const matches = shortestWay(before.slice(start, before.length - tail), after.slice(start, after.length - tail))
  const pairs: [number, number][] = [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...matches.map(([a, b]): [number, number] => [a + start, b + start]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [before.length - tail + at, after.length - tail + at]),
  ]
  return stretchesOf(pairs, before.length, after.length)
}

/** @returns the positions that match, in order */
function shortestWay(a: readonly string[], b: readonly string[]): [number, number][] {
  const most = Math.min(a.length + b.length, mostSteps)
  const reached = new Int32Array(2 * most + 2)
  const history: Int32Array[] = []
  for (let steps = 0; steps <= most; steps++) {
    history.push(reached.slice(most - steps, most + steps + 2))
    for (let line = -steps; line <= steps; line += 2) {
      const isDown = line === -steps || (line !== steps && reached[most + line - 1]! < reached[most + line + 1]!)
      let x = isDown ? reached[most + line + 1]! : reached[most + line - 1]! + 1
      while (x < a.length && x - line < b.length && a[x] === b[x - line]) x++
      reached[most + line] = x
      if (x >= a.length && x - line >= b.length) return wayBack(history, a.length, b.length)
    }
  }
  return []
}

function wayBack(history: readonly Int32Array[], length: number, otherLength: number): [number, number][] {
  const matches: [number, number][] = []
  let x = length
  let y = otherLength
  for (let steps = history.length - 1; steps > 0; steps--) {
    const at = (line: number): number => history[steps]![line + steps] ?? 0
    const line = x - y
    const isDown = line === -steps || (line !== steps && at(line - 1) < at(line + 1))
    const afterStep = isDown ? at(line + 1) : at(line - 1) + 1
    while (x > afterStep) matches.push([--x, --y])
    if (isDown) y--
    else x--
  }
  while (x > 0) matches.push([--x, --y])
  return matches.toReversed()
}

function stretchesOf(pairs: readonly (readonly [number, number])[], length: number, otherLength: number): Stretch[] {
  const stretches: Stretch[] = []
  let a = 0
  let b = 0
  for (const [x, y] of [...pairs, [length, otherLength] as const]) {
    if (x > a) stretches.push({ kind: 'removed', before: [a, x], after: [b, b] })
    if (y > b) stretches.push({ kind: 'added', before: [x, x], after: [b, y] })
    const last = stretches.at(-1)
    if (x < length || y < otherLength) {
      if (last?.kind === 'same')
        stretches[stretches.length - 1] = { kind: 'same', before: [last.before[0], x + 1], after: [last.after[0], y + 1] }
      else stretches.push({ kind: 'same', before: [x, x + 1], after: [y, y + 1] })
    }
    a = x + 1
    b = y + 1
  }
  return stretches
}
