import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedQuestion } from '../../queries/boundary/locked-question.ts'
import { updateQuestion } from '../../repository/boundary-questions.ts'
import { mayConductQuestion } from '../../rules/boundary/boundary-rights.ts'
import { whyNotOverwriteQuestion, whyNotRaise } from '../../rules/boundary/why-not-raise.ts'
import type { QuestionRaised } from './raise-question.ts'

export interface QuestionChanged extends Omit<QuestionRaised, 'partnershipId'> {
  readonly id: string
  readonly revision: number
  /** Whether everyone may read it; what is written in it was looked through for CPR numbers. */
  readonly public: boolean
}

/** Words a question anew, and says who may read it. */
export const changeQuestion = command('matters.change-question', async (work, { id, revision, ...changed }: QuestionChanged) => {
  const { actor, db, permit, record } = work
  const { question, place } = await lockedQuestion(work, id)
  permit(mayConductQuestion(actor, place))
  refuseIf(whyNotOverwriteQuestion(revision, question.revision))
  refuseIf(whyNotRaise(changed, question.partnershipId ?? undefined))
  const after = {
    title: changed.title.trim(),
    kind: changed.kind,
    question: changed.question.trim(),
    groups: changed.groups.trim() || null,
    example: changed.example.trim() || null,
    public: changed.public,
  }
  await updateQuestion(db, id, after)
  const { title, question: asked, groups, example } = question
  await record({
    event: 'boundary-question.changed',
    subject: { kind: 'boundary-question', id },
    details: { title: after.title },
    before: { title, question: asked, groups, example, public: question.public },
    after,
  })
})
