import { nameKey } from '../../../kernel/name-key.ts'

export interface NamedOrganisation {
  readonly id: string
  readonly name: string
  readonly shortName: string
}

/** The organisations that a text names, by full or short name, each once; a longer name hides a shorter one inside it. */
export function organisationsNamedIn(text: string, organisations: readonly NamedOrganisation[]): string[] {
  const within = ` ${nameKey(text)} `
  const named = organisations.flatMap(({ id, name, shortName }) =>
    [...new Set([nameKey(name), nameKey(shortName)])]
      .filter((key) => key.length > 2 && (within.includes(` ${key} `) || within.includes(` ${key}s `)))
      .map((key) => ({ id, key })),
  )
  const kept = named.filter(({ id, key }) => !named.some((other) => other.id !== id && ` ${other.key} `.includes(` ${key} `)))
  return [...new Set(kept.map(({ id }) => id))]
}

/** The one organisation that a name of an organisation means, if it is clear. */
export function organisationMeant(written: string | undefined, organisations: readonly NamedOrganisation[]): string | undefined {
  if (!written) return undefined
  const key = nameKey(written)
  const exact = organisations.filter(({ name, shortName }) => nameKey(name) === key || nameKey(shortName) === key)
  const found = exact.length > 0 ? exact.map(({ id }) => id) : organisationsNamedIn(written, organisations)
  return found.length === 1 ? found[0] : undefined
}
