import { dayBefore } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { AuditedEvent } from '../../../platform/audit/audit.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { listKeptCommittees, lockCommittee, updateCommitteeSuccessor } from '../repository/committee-changes.ts'
import { outlasting, whyNotLeave } from '../rules/bodies/why-not-leave.ts'
import { whyNotSucceed } from '../rules/bodies/why-not-succeed.ts'
import { mayKeepCommittee } from '../rules/partnership-rights.ts'
import type { WantedSuccession } from './carry-on-partnership.ts'
import { closeCommittee } from './close-committee.ts'

/**
 * Lets one committee follow another from a day, which then ends the day before unless it has ended earlier.
 * @returns what to record when all is done
 */
export async function carryOnCommittee(work: Command, { slug, successor: next, on, withThose }: WantedSuccession): Promise<AuditedEvent[]> {
  const { actor, db, permit } = work
  const committee = await lockCommittee(db, slug)
  if (!committee) throw new NotFound('committee')
  permit(mayKeepCommittee(actor, { ...committee, isGroup: committeeKind(committee.kind)?.isGroup ?? false }))
  const committees = await listKeptCommittees(db)
  const successor = committees.find((other) => other.slug === next)
  const others = committees.flatMap(({ id, successorId }) =>
    successorId && id !== committee.id ? [{ predecessor: id, successor: successorId }] : [],
  )
  const nameOf = (id: string): string => committees.find((one) => one.id === id)?.name ?? id
  refuseIf(whyNotSucceed(committee, successor, on, { successions: others, nameOf }))
  if (!successor) throw new NotFound('successor')
  await updateCommitteeSuccessor(db, committee.id, successor.id)
  const lastDay = dayBefore(on)
  const events: AuditedEvent[] = []
  const endsEarlier = committee.validTo !== null && committee.validTo <= lastDay
  if (!endsEarlier) {
    const under = committees.filter(({ parentId, id }) => parentId === committee.id && id !== successor.id)
    refuseIf(whyNotLeave(under, lastDay, withThose))
    for (const one of outlasting(under, lastDay)) events.push(await closeCommittee(db, one, lastDay, null))
    events.push(await closeCommittee(db, committee, lastDay, committee.endReason))
  }
  events.push({
    event: 'committee.succeeded',
    subject: { kind: 'committee', id: committee.id },
    details: { name: committee.name, successor: successor.name, successorId: successor.id, on },
    before: { successor: committee.successorId ? nameOf(committee.successorId) : '' },
    after: { successor: successor.name },
  })
  return events
}
