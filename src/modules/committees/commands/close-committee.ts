import type { AuditedEvent } from '../../../platform/audit/audit.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { updateCommitteeEnd } from '../repository/committee-changes.ts'
import { endMembershipsOf, endRightsOfMandatesIn, endSeatsOf } from '../repository/committee-ends.ts'

/**
 * The last day of a committee is the last of its seats and mandates, and of the rights that follow from them.
 * @returns what to record when all is done: the log is written by one at a time, and nobody may wait for a row meanwhile
 */
export async function closeCommittee(
  db: Command['db'],
  committee: { readonly id: string; readonly name: string; readonly validTo: string | null },
  lastDay: string,
  reason: string | null,
): Promise<AuditedEvent> {
  await updateCommitteeEnd(db, committee.id, lastDay, reason)
  await endRightsOfMandatesIn(db, committee.id, lastDay)
  const mandates = await endMembershipsOf(db, committee.id, lastDay)
  await endSeatsOf(db, committee.id, lastDay)
  return {
    event: 'committee.ended',
    subject: { kind: 'committee', id: committee.id },
    details: { name: committee.name, lastDay, mandates, ...(reason && { reason }) },
    before: { to: committee.validTo ?? '' },
    after: { to: lastDay },
  }
}
