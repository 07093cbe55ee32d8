import type { Origin } from './national-map.ts'

export interface OriginNotes {
  /** Where in the list a fact's source stands, from 1; none where no source is known. */
  numberOf(origin: Origin): number | undefined
  readonly all: readonly Origin[]
}

/** The sources of a page, each once, in the order in which they are first named. */
export function originNotes(origins: readonly Origin[]): OriginNotes {
  const named = new Map(origins.filter(({ source }) => source).map((origin) => [keyOf(origin), origin]))
  const keys = [...named.keys()]
  return {
    all: [...named.values()],
    numberOf: (origin) => (named.has(keyOf(origin)) ? keys.indexOf(keyOf(origin)) + 1 : undefined),
  }
}

function keyOf({ source, sourceAddress }: Origin): string {
  return `${source} ${sourceAddress}`
}
