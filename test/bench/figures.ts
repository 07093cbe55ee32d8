/** One line of a benchmark: what was measured, the figure, and what the issue asks for. Nothing is asserted: clocks differ. */
export function print(what: string, figure: string, measure = ''): void {
  process.stdout.write(`  ${what.padEnd(46)} ${figure.padStart(22)}${measure && `   (${measure})`}\n`)
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** @param share 0.95 for the value that 95 of 100 stay under */
export function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? Number.NaN
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`
}

export function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`
}

/** Milliseconds by the wall clock, and by the processor: the second stays true while others use the machine. */
export async function timed(work: () => unknown): Promise<{ readonly wall: number; readonly processor: number }> {
  const processor = process.cpuUsage()
  const begun = performance.now()
  await work()
  const wall = performance.now() - begun
  const { user, system } = process.cpuUsage(processor)
  return { wall, processor: (user + system) / 1000 }
}
