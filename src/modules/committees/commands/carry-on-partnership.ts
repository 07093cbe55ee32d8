import { dayBefore } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { AuditedEvent } from '../../../platform/audit/audit.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { listCommitteesOfPartnership } from '../repository/committees.ts'
import { findKeptPartnership, lockPartnership, updatePartnershipEnd } from '../repository/partnership-changes.ts'
import { listPartnerships } from '../repository/partnerships.ts'
import { insertSuccession, listSuccessions } from '../repository/successions.ts'
import { outlasting, whyNotLeave } from '../rules/bodies/why-not-leave.ts'
import { whyNotSucceed } from '../rules/bodies/why-not-succeed.ts'
import { closeCommittee } from './close-committee.ts'

export interface WantedSuccession {
  readonly slug: string
  /** Slug of the one that carries on. */
  readonly successor: string
  /** The successor's first day with it. */
  readonly on: string
  readonly withThose: boolean
}

/**
 * Lets one partnership follow another from a day, which then ends the day before unless it has ended earlier.
 * @returns what to record when all is done
 */
export async function carryOnPartnership(
  db: Command['db'],
  { slug, successor: next, on, withThose }: WantedSuccession,
): Promise<AuditedEvent[]> {
  const partnership = await lockPartnership(db, slug)
  if (!partnership) throw new NotFound('partnership')
  const names = new Map((await listPartnerships(db)).map(({ id, name }) => [id, name]))
  const successions = (await listSuccessions(db)).map(({ predecessorId, successorId }) => ({
    predecessor: predecessorId,
    successor: successorId,
  }))
  const successor = await findKeptPartnership(db, next)
  refuseIf(whyNotSucceed(partnership, successor, on, { successions, nameOf: (id) => names.get(id) ?? id }))
  if (!successor) throw new NotFound('successor')
  await insertSuccession(db, { predecessorId: partnership.id, successorId: successor.id })
  const lastDay = dayBefore(on)
  const events: AuditedEvent[] = []
  const endsEarlier = partnership.validTo !== null && partnership.validTo <= lastDay
  if (!endsEarlier) {
    const committees = await listCommitteesOfPartnership(db, partnership.id)
    refuseIf(whyNotLeave(committees, lastDay, withThose))
    await updatePartnershipEnd(db, partnership.id, lastDay, partnership.endReason)
    for (const committee of outlasting(committees, lastDay)) events.push(await closeCommittee(db, committee, lastDay, null))
  }
  events.push({
    event: 'partnership.succeeded',
    subject: { kind: 'partnership', id: partnership.id },
    details: { name: partnership.name, successor: successor.name, successorId: successor.id, on },
    before: { to: partnership.validTo ?? '' },
    after: { to: endsEarlier ? (partnership.validTo ?? '') : lastDay },
  })
  return events
}
