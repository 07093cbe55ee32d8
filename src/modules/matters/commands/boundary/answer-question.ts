import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedQuestion } from '../../queries/boundary/locked-question.ts'
import { updateQuestion } from '../../repository/boundary-questions.ts'
import { mayConductQuestion } from '../../rules/boundary/boundary-rights.ts'
import { whyNotAnswer } from '../../rules/boundary/why-not-raise.ts'

export interface QuestionAnswered {
  readonly id: string
  readonly answer: string
  /** What it changes in agreements. */
  readonly effect: string
  /** Whether nothing is left to do about it. */
  readonly close: boolean
}

/** Writes down the answer to a question and what follows from it; a question closes with an answer only. */
export const answerQuestion = command('matters.answer-question', async (work, { id, answer, effect, close }: QuestionAnswered) => {
  const { actor, now, db, permit, record } = work
  const { question, place } = await lockedQuestion(work, id)
  permit(mayConductQuestion(actor, place))
  refuseIf(whyNotAnswer({ answer, effect }))
  await updateQuestion(db, id, {
    state: close ? 'closed' : 'answered',
    answer: answer.trim(),
    answeredOn: question.answeredOn ?? danishDay(now),
    effect: effect.trim() || null,
  })
  await record({
    event: close ? 'boundary-question.closed' : 'boundary-question.answered',
    subject: { kind: 'boundary-question', id },
    details: { title: question.title },
  })
})
