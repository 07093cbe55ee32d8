import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { updateAnswerLinksEnded } from '../repository/answer-links.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { type FollowUpRow, lockFollowUp, updateFollowUp } from '../repository/follow-ups.ts'
import { replaceReceivers } from '../repository/receivers.ts'
import type { FollowUpForm } from '../rules/follow-up-form.ts'
import { mayKeepFollowUp, mayReadFollowUp } from '../rules/follow-up-rights.ts'
import { whyNotOverwrite } from '../rules/why-not-change.ts'
import { whyNotOpen } from '../rules/why-not-open.ts'
import { refuseUnknown } from './refuse-unknown.ts'

/** The follow-up for somebody who keeps it, locked. @throws NotFound NotPermitted */
export async function lockKept({ actor, db, permit, permitToKnow }: Command, id: string): Promise<FollowUpRow> {
  const followUp = await lockFollowUp(db, id)
  permitToKnow(followUp !== undefined && mayReadFollowUp(actor, followUp))
  if (!followUp) throw new NotFound('follow-up')
  permit(mayKeepFollowUp(actor, followUp))
  return followUp
}

/** Writes what somebody says of a follow-up, as far as it can be confirmed so. @throws Refused */
export async function applyForm(
  { db, now }: Pick<Command, 'db' | 'now'>,
  followUp: FollowUpRow,
  form: FollowUpForm,
  state?: string,
): Promise<{ readonly responsible: string | null }> {
  refuseIf(whyNotOverwrite(form.revision, followUp.revision))
  const committee = await findCommitteeLine(db, followUp.committeeId)
  refuseIf(whyNotOpen({ ...form, sourceOn: followUp.sourceOn }, { validTo: null, ...committee }, danishDay(now)))
  const organisation = await refuseUnknown(db, form)
  const { text, dueOn, organisationId, personId, focusAreaId } = form
  // Who is responsible is said once: the party chosen, in place of what the paper wrote.
  const responsible = organisation && organisation.id !== followUp.organisationId ? organisation.name : followUp.responsible
  await updateFollowUp(db, followUp.id, { text, dueOn, organisationId, personId, focusAreaId, responsible, ...(state && { state }) }, now)
  if (organisationId !== followUp.organisationId || personId !== followUp.personId) await updateAnswerLinksEnded(db, followUp.id, now)
  await replaceReceivers(db, followUp.id, form.tell)
  return { responsible }
}

/** For the log: never the text of what is closed. */
export function toldOf({ committeeId, meetingId, open, text }: Pick<FollowUpRow, 'committeeId' | 'meetingId' | 'open' | 'text'>) {
  return { committee: committeeId, meeting: meetingId, ...(open && { text }) }
}
