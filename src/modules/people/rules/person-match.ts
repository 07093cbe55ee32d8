export interface KnownPerson {
  readonly id: string
  readonly organisationId: string | null
}

/**
 * Which of those who bear the name is meant. Two with one name are told apart by organisation; where the paper or the
 * record names none, the name alone decides, so that one office does not become two persons.
 */
export function personMeant<P extends KnownPerson>(sameName: readonly P[], organisationId: string | undefined): P | undefined {
  if (!organisationId) return sameName[0]
  return sameName.find((person) => person.organisationId === organisationId) ?? sameName.find((person) => person.organisationId === null)
}
