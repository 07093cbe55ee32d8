import { refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import {
  endAccessOfMembership,
  freeAccessOfMembership,
  insertAccessOfMembership,
  listWithAccess,
} from '../repository/access-of-memberships.ts'
import type { CommitteeRow } from '../repository/committees.ts'
import { deleteMembership, endMembership, insertMembership, type MembershipRow, updateBeside } from '../repository/memberships.ts'
import type { SittingFacts } from '../queries/decide-deed.ts'
import { whyNotLastingRight } from '../rules/lasting-right.ts'
import type { SeatChanges, Sitting } from '../rules/seats/seat-history.ts'

export interface SeatChangesToWrite {
  readonly committee: CommitteeRow
  readonly before: readonly MembershipRow[]
  readonly changes: SeatChanges
  readonly begun: readonly (Sitting & SittingFacts)[]
  /** Sittings with which the right to read and do begins. */
  readonly withAccess: ReadonlySet<string>
  /** Sittings whose right goes on although they end. */
  readonly keepingAccess?: ReadonlySet<string>
}

/** Mandate and right in one transaction: what was decided is written, and the rights that follow begin and end the same days. */
export async function applySeatChanges(
  { actor, db, now }: Pick<Command, 'actor' | 'db' | 'now'>,
  { committee, before, changes, begun, withAccess, keepingAccess }: SeatChangesToWrite,
): Promise<void> {
  const receivers = begun.filter(({ id }) => withAccess.has(id)).map(({ personId }) => personId)
  refuseIf(whyNotLastingRight(actor, receivers))
  const hadAccess = await listWithAccess(
    db,
    changes.ended.map(({ id }) => id),
  )
  for (const { id, lastDay } of changes.ended) {
    await endMembership(db, id, lastDay)
    if (keepingAccess?.has(id)) await freeAccessOfMembership(db, id)
    else await endAccessOfMembership(db, id, lastDay)
  }
  for (const id of changes.withdrawn) await deleteMembership(db, id)
  for (const one of begun) {
    const { validFrom: from, validTo: to } = one
    // Entered by a person for everyone to see, where the committee itself is to be seen.
    await insertMembership(db, committee.id, { ...one, source: null, publicSince: now }, one.position, from, to)
    if (withAccess.has(one.id) || cameAlong(one))
      await insertAccessOfMembership(db, {
        membershipId: one.id,
        personId: one.personId,
        committeeId: committee.id,
        role: one.capacity,
        from,
        to,
      })
  }
  for (const { id, besideId } of changes.besideAnother) await updateBeside(db, id, besideId)

  /** Whoever follows along beside a successor keeps the right that they had. */
  function cameAlong({ personId, capacity, besideId }: Sitting): boolean {
    if (besideId === null) return false
    return before.some((old) => old.personId === personId && old.capacity === capacity && hadAccess.has(old.id))
  }
}
