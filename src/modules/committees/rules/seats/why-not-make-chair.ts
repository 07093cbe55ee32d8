import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type ChairRefusalCode = 'committees/chair-is-for-the-committee'

/**
 * Whoever only fills their organisation's seats says who sits there, not who leads the committee: that somebody is chair, where
 * neither the seat nor its holder is, is for those who keep the committee's seats.
 */
export function whyNotMakeChair(
  keepsSeats: boolean,
  capacity: CommitteeRole,
  seat: { readonly capacity: CommitteeRole },
  holder: { readonly capacity: CommitteeRole } | undefined,
): Refusal<ChairRefusalCode> | undefined {
  const leads = capacity === 'chair' || capacity === 'secretary'
  if (keepsSeats || !leads || capacity === seat.capacity || capacity === holder?.capacity) return undefined
  return { code: 'committees/chair-is-for-the-committee', values: { field: 'funktion' } }
}
