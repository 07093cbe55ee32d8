import type { CommitteeRole } from '../../../../kernel/actor.ts'

/** A mandate in a committee, as its seats have it. */
export interface Mandate {
  readonly id: string
  readonly personId: string
  readonly person: string
  readonly organisationId: string | null
  readonly capacity: CommitteeRole
  readonly partyLetter: string | null
  readonly title: string | null
  readonly groupName: string | null
  readonly position: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly seatId: string | null
  /** The mandate that a substitute stands in for or an adviser sits beside. */
  readonly besideId: string | null
}
