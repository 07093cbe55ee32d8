import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertNotices, listOrganisations } from '../../../people/index.ts'
import { findAgenda, listSecretariesOf } from '../../repository/agendas-to-look-through.ts'
import { insertIdea } from '../../repository/ideas.ts'
import { lockInvolvement, updateOutcome } from '../../repository/involvements.ts'
import { mayRecordOutcome } from '../../rules/involvement/involvement-rights.ts'
import { sentencesOf, type Telling } from '../../rules/involvement/telling.ts'
import { type OutcomeWritten, whyNotRecordOutcome } from '../../rules/involvement/why-not-record-outcome.ts'

export interface OutcomeRecorded extends OutcomeWritten {
  /** Of the involvement. */
  readonly id: string
  /** Of the case in the municipality's own system. */
  readonly recordNumber: string
  readonly tell: Telling
}

/**
 * Writes down what a committee said of an item, and what it wishes; the secretaries of the meeting are told. A wish is kept
 * until it is answered.
 */
export const recordOutcome = command('matters.record-outcome', async (work, { id, recordNumber, tell, ...written }: OutcomeRecorded) => {
  const { actor, now, db, permitToKnow, record } = work
  const involvement = await lockInvolvement(db, id)
  permitToKnow(involvement !== undefined && mayRecordOutcome(actor, involvement))
  if (!involvement || actor.kind === 'public') throw new NotFound('involvement')
  refuseIf(whyNotRecordOutcome(involvement.state, written, danishDay(now)))
  const agenda = await findAgenda(db, involvement.meetingId)
  if (!agenda || written.outcome === undefined) throw new NotFound('agenda')
  await updateOutcome(
    db,
    id,
    {
      treatedOn: written.treatedOn,
      outcome: written.outcome,
      remark: written.remark.trim() || null,
      recordNumber: recordNumber.trim() || null,
      recordedByName: actor.name,
    },
    now,
  )
  if (written.wish.trim())
    await insertIdea(db, {
      itemId: involvement.itemId,
      involvementId: id,
      partnershipId: agenda.partnershipId,
      committeeId: involvement.committeeId,
      organisationId: involvement.organisationId,
      voice: 'municipal-committee',
      text: written.wish.trim(),
      raisedOn: written.treatedOn,
      raisedByName: actor.name,
    })
  const organisation = (await listOrganisations(db)).find((one) => one.id === involvement.organisationId)
  const committee = `${involvement.committeeName} (${organisation?.shortName ?? ''})`
  await insertNotices(
    db,
    (await listSecretariesOf(db, [agenda.committeeId], danishDay(now))).map((personId) => ({
      personId,
      kind: 'involvement.treated',
      about: { kind: 'meeting', id: agenda.id },
      path: `/moeder/${agenda.id}/inddragelse`,
      sentence: sentencesOf(tell, (words, day) => words.outcomeIn(committee, agenda.committeeName, day(agenda.heldOn))),
    })),
    now,
  )
  await record({
    event: 'outcome.recorded',
    subject: { kind: 'meeting', id: agenda.id },
    details: { committee, item: involvement.itemNumber },
  })
})
