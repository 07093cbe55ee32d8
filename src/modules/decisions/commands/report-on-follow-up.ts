import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { type Command, command } from '../../../platform/command/use-case.ts'
import { type FollowUpRow, lockFollowUp } from '../repository/follow-ups.ts'
import { mayReadFollowUp, mayReportOn } from '../rules/follow-up-rights.ts'
import type { NoticeWordsIn } from '../rules/notice-words.ts'
import { whyNotReport, whyNotRework } from '../rules/why-not-change.ts'
import { keepReport } from './keep-report.ts'

export interface Report {
  readonly id: string
  readonly state: string
  readonly text: string
  readonly words: NoticeWordsIn
}

/** Says what happened with a follow-up and how it stands now: also that something done or dropped is open again. */
export const reportOnFollowUp = command('decisions.report-on-follow-up', async (work: Command, { id, state, text, words }: Report) => {
  const { actor, db, permit, permitToKnow } = work
  const followUp: FollowUpRow | undefined = await lockFollowUp(db, id)
  permitToKnow(followUp !== undefined && mayReadFollowUp(actor, followUp))
  if (!followUp) throw new NotFound('follow-up')
  permit(mayReportOn(actor, followUp))
  refuseIf(whyNotRework(followUp.state) ?? whyNotReport(state, text))
  const by =
    actor.kind === 'person' ? { id: actor.personId, name: actor.name } : { id: null, name: actor.kind === 'system' ? actor.name : '' }
  await keepReport(work, followUp, { state, text: text.trim(), by }, words)
})
