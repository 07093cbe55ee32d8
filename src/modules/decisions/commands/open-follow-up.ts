import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { type ConfirmedFollowUp, insertFollowUp } from '../repository/new-follow-ups.ts'
import { replaceReceivers } from '../repository/receivers.ts'
import type { TellResponsible } from '../rules/notice-words.ts'
import { whyNotOpen } from '../rules/why-not-open.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import { tellResponsible } from './tell-responsible.ts'

export interface FollowUpToOpen extends ConfirmedFollowUp {
  /** Persons to tell when it is done. */
  readonly tell?: readonly string[]
  /** Where the committee has ended, the one that carries on follows it up. */
  readonly inSuccessor?: boolean | undefined
  /** The words in which whoever is responsible hears of it. */
  readonly tellResponsible?: TellResponsible | undefined
}

/** Enters a follow-up that somebody writes on the spot, inside the caller's command, which has asked whether they may. @throws Refused */
export async function openFollowUp(work: Pick<Command, 'actor' | 'db' | 'now' | 'record'>, wanted: FollowUpToOpen): Promise<string> {
  const { db, now, record } = work
  const own = await findCommitteeLine(db, wanted.committeeId)
  const hasEnded = own && own.validTo !== null && own.validTo < danishDay(now)
  const committee = hasEnded && own.successor && wanted.inSuccessor ? await findCommitteeLine(db, own.successor.id) : own
  if (!committee) throw new NotFound('committee')
  const committeeId = committee.id
  refuseIf(whyNotOpen(wanted, committee, danishDay(now)))
  await refuseUnknown(db, wanted)
  const id = await insertFollowUp(db, { ...wanted, committeeId, text: wanted.text.trim() }, now)
  await replaceReceivers(db, id, wanted.tell ?? [])
  const { text, open, dueOn = null, personId = null } = wanted
  await tellResponsible(work, { id, committeeId, text, open, dueOn, personId }, null, wanted.tellResponsible)
  await record({
    event: 'follow-up.opened',
    subject: { kind: 'follow-up', id },
    details: { committee: committeeId, meeting: wanted.meetingId, ...(wanted.open && { text: wanted.text.trim() }) },
  })
  return id
}
