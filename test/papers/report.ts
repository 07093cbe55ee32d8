import type { Score, Tally } from './tally.ts'

export function rowOfPaper(fileName: string, tally: Tally): string {
  return row(fileName, [...tally.scores.values()])
}

/** Precision and recall per kind of fact, over all papers. */
export function rowsOfKinds(tallies: readonly Tally[]): string[] {
  const kinds = [...new Set(tallies.flatMap(({ scores }) => [...scores.keys()]))].sort()
  const rows = kinds.map((kind) => row(kind, tallies.flatMap(({ scores }) => scores.get(kind) ?? [])))
  return [...rows, row('all kinds', tallies.flatMap(({ scores }) => [...scores.values()]))]
}

function row(name: string, scores: readonly Score[]): string {
  const sum = (size: (score: Score) => number) => scores.reduce((total, score) => total + size(score), 0)
  const [found, missed, invented] = [sum((score) => score.found), sum((score) => score.missed.length), sum((score) => score.invented.length)]
  return `${name.padEnd(44)} recall ${share(found, missed)}  precision ${share(found, invented)}  (${found} found, ${missed} missed, ${invented} invented)`
}

function share(found: number, rest: number): string {
  return found + rest ? `${((100 * found) / (found + rest)).toFixed(1).padStart(5)} %` : '      –'
}
