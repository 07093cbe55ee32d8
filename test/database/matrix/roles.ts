/**
 * Everyone who can come to a use case. "Here" is the committee of the matrix, a municipality's own; "elsewhere" is the same
 * role in another municipality's committee. Each is a person in the database, so that the product itself says what they hold.
 */
export const roles = [
  'public',
  'nobody',
  'chair',
  'member',
  'adviser',
  'substitute',
  'secretary',
  'observer',
  'excluded-member',
  'excluded-secretary',
  'former-secretary',
  'delegate',
  'delegate-of-excluded',
  'coordinator',
  'reader',
  'chair-elsewhere',
  'member-elsewhere',
  'adviser-elsewhere',
  'substitute-elsewhere',
  'secretary-elsewhere',
  'observer-elsewhere',
  'coordinator-elsewhere',
  'reader-elsewhere',
  'operator',
  'system',
] as const
export type Role = (typeof roles)[number]

export const everyone: readonly Role[] = [...roles]
export const none: readonly Role[] = []
/** A person: neither the public nor the machine. */
export const persons = roles.filter((role) => role !== 'public' && role !== 'system')
export const operators: readonly Role[] = ['operator', 'system']
export const secretaries: readonly Role[] = ['secretary', 'excluded-secretary', 'delegate', 'delegate-of-excluded']
/** Those who answer for the record of the committee. */
export const publishers: readonly Role[] = [...secretaries, 'coordinator', 'system']
export const keepers: readonly Role[] = [...publishers, 'operator']
/** Those who keep any committee's record. */
export const keepersOfAny: readonly Role[] = [...keepers, 'secretary-elsewhere', 'coordinator-elsewhere']
/** Those who read the committee's meetings before everyone does. */
export const readers: readonly Role[] = [
  ...secretaries,
  'chair',
  'member',
  'adviser',
  'substitute',
  'observer',
  'excluded-member',
  'coordinator',
  'reader',
]
/** Those who read what it has closed. */
export const closedReaders: readonly Role[] = ['chair', 'member', 'adviser', 'substitute', 'secretary', 'delegate']

export function only(...chosen: Role[]): readonly Role[] {
  return chosen
}

export function and(...groups: readonly (readonly Role[])[]): readonly Role[] {
  return roles.filter((role) => groups.some((group) => group.includes(role)))
}

export function except(group: readonly Role[], ...left: Role[]): readonly Role[] {
  return group.filter((role) => !left.includes(role))
}
