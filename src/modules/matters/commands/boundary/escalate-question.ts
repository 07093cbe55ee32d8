import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedQuestion } from '../../queries/boundary/locked-question.ts'
import { insertEscalation, listEscalations, updateQuestion } from '../../repository/boundary-questions.ts'
import { mayConductQuestion } from '../../rules/boundary/boundary-rights.ts'
import { type EscalationLevel, stateAfterEscalation } from '../../rules/boundary/question-life.ts'
import { whyNotEscalate } from '../../rules/boundary/why-not-raise.ts'

export interface QuestionEscalated {
  readonly id: string
  readonly to: EscalationLevel | undefined
  /** By name, as it stands in the letter. */
  readonly receiver: string
  readonly letter: string
}

/** Sends a question on to the level above, with the letter that goes with it. */
export const escalateQuestion = command('matters.escalate-question', async (work, { id, to, receiver, letter }: QuestionEscalated) => {
  const { actor, now, db, permit, record } = work
  const { question, place } = await lockedQuestion(work, id)
  permit(mayConductQuestion(actor, place))
  refuseIf(whyNotEscalate(question.state, to, letter))
  if (to === undefined) return
  const number = (await listEscalations(db, id)).length + 1
  const escalatedByName = actor.kind === 'public' ? '' : actor.name
  await insertEscalation(db, id, {
    number,
    toLevel: to,
    receiver: receiver.trim() || null,
    letter: letter.replaceAll('\r\n', '\n').trim(),
    escalatedAt: now,
    escalatedByName,
  })
  await updateQuestion(db, id, { state: stateAfterEscalation(to) })
  await record({
    event: 'boundary-question.escalated',
    subject: { kind: 'boundary-question', id },
    details: { title: question.title, to, receiver: receiver.trim() },
  })
})
