import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedQuestion } from '../../queries/boundary/locked-question.ts'
import { insertInterim } from '../../repository/boundary-questions.ts'
import { mayConductQuestion } from '../../rules/boundary/boundary-rights.ts'
import { whyNotArrange } from '../../rules/boundary/why-not-raise.ts'

export interface MeanwhileArranged {
  readonly id: string
  readonly text: string
  readonly from: string
  /** Empty where it holds until there is an answer. */
  readonly to: string
}

/** Writes down how the parties do it until the question is answered. */
export const arrangeMeanwhile = command('matters.arrange-meanwhile', async (work, { id, ...arranged }: MeanwhileArranged) => {
  const { actor, db, permit, record } = work
  const { question, place } = await lockedQuestion(work, id)
  permit(mayConductQuestion(actor, place))
  refuseIf(whyNotArrange(arranged))
  await insertInterim(db, id, { text: arranged.text.trim(), validFrom: arranged.from, validTo: arranged.to || null })
  await record({
    event: 'interim-arrangement.made',
    subject: { kind: 'boundary-question', id },
    details: { title: question.title, from: arranged.from, to: arranged.to },
  })
})
