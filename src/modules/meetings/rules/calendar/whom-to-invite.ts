import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { IsoDay } from '../../../../kernel/dates.ts'
import type { InvitationMethod, InvitationOccasion } from './invitation.ts'

interface Seat {
  readonly personId: string
  readonly capacity: CommitteeRole
  readonly validFrom: IsoDay
  readonly validTo: IsoDay | null
}

export interface ToInvite {
  readonly personId: string
  readonly method: InvitationMethod
  readonly occasion: InvitationOccasion
}

/** Everyone with a seat on the meeting's day; a substitute comes when somebody else does not. */
export function membersToInvite(seats: readonly Seat[], heldOn: IsoDay): string[] {
  return [
    ...new Set(
      seats
        .filter(({ capacity, validFrom, validTo }) => capacity !== 'substitute' && validFrom <= heldOn && (validTo ?? heldOn) >= heldOn)
        .map(({ personId }) => personId),
    ),
  ]
}

/**
 * Who gets which mail. Whoever was invited and has no seat on the meeting's (new) day is told that it is off for them; a
 * cancellation reaches all who were or would have been invited.
 * @param invited those whose last mail invited them
 */
export function whomToInvite(
  members: readonly string[],
  invited: readonly string[],
  occasion: Exclude<InvitationOccasion, 'left'>,
): ToInvite[] {
  if (occasion === 'cancelled') return [...new Set([...members, ...invited])].map((personId) => ({ personId, method: 'CANCEL', occasion }))
  return [
    ...members.map((personId): ToInvite => ({ personId, method: 'REQUEST', occasion })),
    ...invited
      .filter((personId) => !members.includes(personId))
      .map((personId): ToInvite => ({ personId, method: 'CANCEL', occasion: 'left' })),
  ]
}
