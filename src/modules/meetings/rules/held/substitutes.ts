import type { Refusal } from '../../../../kernel/refusal.ts'
import type { Expected } from './expected-attendance.ts'
import type { AtStart } from './presence.ts'

export type SubstituteCode = 'meetings/not-a-substitute' | 'meetings/substitute-taken' | 'meetings/member-is-there' | 'meetings/not-seated'

type Seated = Pick<Expected, 'personId' | 'name' | 'capacity' | 'organisationId' | 'sector' | 'mandateId' | 'besideId'>

/**
 * Whether a substitute stands in for a member: for the one beside whom they were appointed; one who was appointed beside nobody,
 * for members of their own organisation, and where they have none, of their own sector.
 */
function standsInFor(substitute: Seated, member: Seated): boolean {
  if (substitute.capacity !== 'substitute' || (member.capacity !== 'chair' && member.capacity !== 'member')) return false
  if (substitute.besideId !== null) return substitute.besideId === member.mandateId
  if (substitute.organisationId !== null) return substitute.organisationId === member.organisationId
  return substitute.sector !== null && substitute.sector === member.sector
}

/** Who can come instead of a member. */
export function substitutesFor<Person extends Seated>(member: Seated, seated: readonly Person[]): Person[] {
  return seated.filter((person) => standsInFor(person, member))
}

export interface Coming {
  readonly personId: string
  readonly atStart: AtStart | null
  readonly substituteFor: string | null
}

/** @param substituteId of whoever is to come, @param memberId instead of whom */
export function whyNotSubstitute(
  { substituteId, memberId }: { readonly substituteId: string; readonly memberId: string },
  seated: readonly Seated[],
  coming: readonly Coming[],
): Refusal<SubstituteCode> | undefined {
  const member = seated.find(({ personId }) => personId === memberId)
  const substitute = seated.find(({ personId }) => personId === substituteId)
  if (!member) return { code: 'meetings/not-seated', values: { field: 'substitute' } }
  if (!substitute || !standsInFor(substitute, member))
    return { code: 'meetings/not-a-substitute', values: { field: 'substitute', member: member.name } }
  if (coming.some((other) => other.substituteFor === memberId && other.personId !== substituteId))
    return { code: 'meetings/substitute-taken', values: { field: 'substitute', member: member.name } }
  const ofMember = coming.find(({ personId }) => personId === memberId)
  return ofMember?.atStart === 'present'
    ? { code: 'meetings/member-is-there', values: { field: 'substitute', member: member.name } }
    : undefined
}
