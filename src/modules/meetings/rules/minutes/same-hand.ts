import type { Chair } from '../agenda/agenda-approvals.ts'

/**
 * Whether the hand that would now approve for one chair is the one that has approved for another. A chair's own approval bears
 * the chair's name; of one that was given on a chair's behalf only the name of the hand is kept.
 */
export function isSameHand(
  hand: Chair,
  given: { readonly personId: string | null; readonly givenByName: string },
  chairs: readonly Chair[],
): boolean {
  const own = chairs.some(({ personId, name }) => personId === given.personId && name === given.givenByName)
  return own ? given.personId === hand.personId : given.givenByName === hand.name
}
