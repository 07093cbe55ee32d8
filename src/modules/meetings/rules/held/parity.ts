export type TableSector = 'region' | 'municipality' | 'general-practice'

/** The three that must be at the table, in the order in which they are named. */
export const tableSectors: readonly TableSector[] = ['region', 'municipality', 'general-practice']

export interface AtTable {
  readonly capacity: string
  readonly sector: string | null
}

export interface Parity {
  /** Those that belong at this committee's table, and how many of each are there. */
  readonly sectors: readonly { readonly sector: TableSector; readonly number: number }[]
  readonly missing: readonly TableSector[]
  /** Whose sector nobody has recorded: one of them may be of a sector that seems to be missing. */
  readonly unknown: number
}

/** Who speaks for a party; advisers, secretaries, observers and guests do not. */
function speaksForParty({ capacity }: Pick<AtTable, 'capacity'>): boolean {
  return capacity === 'chair' || capacity === 'member' || capacity === 'substitute'
}

/**
 * Which sectors are there of those that belong to the committee: those that its kind asks for, and those whose members it has.
 * Nothing for a committee of one party, where there is no parity to speak of.
 */
export function parityOf(present: readonly AtTable[], seated: readonly AtTable[], asked: readonly string[]): Parity | undefined {
  const belongs = tableSectors.filter(
    (sector) => asked.includes(sector) || seated.some((person) => person.sector === sector && speaksForParty(person)),
  )
  if (belongs.length < 2) return undefined
  const speaking = present.filter(speaksForParty)
  const sectors = belongs.map((sector) => ({ sector, number: speaking.filter((person) => person.sector === sector).length }))
  return {
    sectors,
    missing: sectors.filter(({ number }) => number === 0).map(({ sector }) => sector),
    unknown: speaking.filter(({ sector }) => sector === null).length,
  }
}
