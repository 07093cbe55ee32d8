import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, Refused, refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'
import { listFocusAreas } from '../../committees/index.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { type FollowUpRow, lockFollowUp, updateFollowUp } from '../repository/follow-ups.ts'
import { replaceReceivers } from '../repository/receivers.ts'
import type { FollowUpForm } from '../rules/follow-up-form.ts'
import { mayKeepFollowUp, mayReadFollowUp } from '../rules/follow-up-rights.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import { whyNotChosen, whyNotOverwrite } from '../rules/why-not-change.ts'
import { whyNotOpen } from '../rules/why-not-open.ts'

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
  const organisation = form.organisationId ? (await listOrganisations(db)).find(({ id }) => id === form.organisationId) : undefined
  refuseIf(whyNotOpen({ ...form, sourceOn: followUp.sourceOn }, { validTo: null, ...committee }, danishDay(now)))
  if (form.organisationId && !organisation) throw new Refused(whyNotChosen('party'))
  for (const personId of [form.personId, ...form.tell])
    if (personId && !(isUuid(personId) && (await findPerson(db, personId)))) throw new Refused(whyNotChosen('person'))
  if (form.focusAreaId && !(await listFocusAreas(db)).some(({ id }) => id === form.focusAreaId)) throw new Refused(whyNotChosen('focus'))
  const { text, dueOn, organisationId, personId, focusAreaId } = form
  // Who is responsible is said once: the party chosen, in place of what the paper wrote.
  const responsible = organisation && organisation.id !== followUp.organisationId ? organisation.name : followUp.responsible
  await updateFollowUp(db, followUp.id, { text, dueOn, organisationId, personId, focusAreaId, responsible, ...(state && { state }) }, now)
  await replaceReceivers(db, followUp.id, form.tell)
  return { responsible }
}

/** For the log: never the text of what is closed. */
export function toldOf({ committeeId, meetingId, open, text }: Pick<FollowUpRow, 'committeeId' | 'meetingId' | 'open' | 'text'>) {
  return { committee: committeeId, meeting: meetingId, ...(open && { text }) }
}
