import { nameKey } from '../../../kernel/name-key.ts'

export interface ReferenceWritten {
  readonly organisationId: string | null
  readonly system: string | null
  readonly number: string
}

/**
 * Record numbers as people write them, one on each line: "authority, system, number", where the first two may be missing.
 * @param organisations by whose full or short name an authority is known; another stays with the system's name
 */
export function referencesWritten(
  text: string,
  organisations: readonly { readonly id: string; readonly name: string; readonly shortName: string }[],
): ReferenceWritten[] {
  const byName = new Map(organisations.flatMap(({ id, name, shortName }) => [name, shortName].map((known) => [nameKey(known), id])))
  return text
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .flatMap((parts): ReferenceWritten[] => {
      const number = parts.at(-1)
      if (number === undefined) return []
      const [first, ...rest] = parts.slice(0, -1)
      const organisationId = byName.get(nameKey(first ?? '')) ?? null
      const system = (organisationId ? rest : [first ?? '', ...rest]).filter(Boolean).join(', ')
      return [{ organisationId, system: system || null, number }]
    })
}
