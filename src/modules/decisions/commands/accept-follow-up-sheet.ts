import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { planFollowUpSheet } from '../queries/plan-follow-up-sheet.ts'
import { updateAnswerLinksEnded } from '../repository/answer-links.ts'
import { deleteFollowUpSheet } from '../repository/follow-up-sheets.ts'
import { updateFollowUp } from '../repository/follow-ups.ts'
import type { NoticeWordsIn } from '../rules/notice-words.ts'
import { whyNotAccept } from '../rules/sheet/sheet-refusals.ts'
import { keepReport } from './keep-report.ts'

/** Does all that a spreadsheet asks for, or nothing. @returns how many it changed */
export const acceptFollowUpSheet = command(
  'decisions.accept-follow-up-sheet',
  async (work, { id, words }: { readonly id: string; readonly words: NoticeWordsIn }) => {
    const { actor, db, now, record } = work
    const { sheet, plan, organisations, found } = await planFollowUpSheet(work, id, true)
    refuseIf(whyNotAccept({ faults: plan.faults.length, changes: plan.changes.length }))
    const by =
      actor.kind === 'person' ? { id: actor.personId, name: actor.name } : { id: null, name: actor.kind === 'system' ? actor.name : '' }
    for (const change of plan.changes) {
      const followUp = found.get(change.id)!
      if (change.dueOn || change.organisationId) {
        const organisation = change.organisationId && organisations.find((each) => each.id === change.organisationId?.to)
        await updateFollowUp(
          db,
          change.id,
          {
            ...(change.dueOn && { dueOn: change.dueOn.to }),
            ...(change.organisationId && { organisationId: change.organisationId.to, responsible: organisation?.name ?? null }),
          },
          now,
        )
        if (change.organisationId) await updateAnswerLinksEnded(db, change.id, now)
      }
      if (change.report) await keepReport(work, followUp, { state: change.report.state, text: change.report.text, by }, words)
      else
        await record({
          event: 'follow-up.changed',
          subject: { kind: 'follow-up', id: change.id },
          details: { committee: followUp.committeeId },
        })
    }
    await deleteFollowUpSheet(db, id)
    await record({
      event: 'follow-ups.updated',
      subject: { kind: 'follow-up-sheet', id },
      details: { file: sheet.fileName, changed: String(plan.changes.length) },
    })
    return plan.changes.length
  },
)
