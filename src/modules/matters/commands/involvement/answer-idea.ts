import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { heldRound } from '../../queries/involvement/held-round.ts'
import { lockIdea, updateIdeaAnswer } from '../../repository/ideas.ts'
import type { Telling } from '../../rules/involvement/telling.ts'
import { whyNotAnswerWish } from '../../rules/involvement/why-not-record-outcome.ts'
import { tellVoices } from './tell-voices.ts'

export interface IdeaAnswered {
  readonly slug: string
  readonly year: number
  readonly id: string
  readonly answer: string
  readonly tell: Telling
}

/** Says to one who raised an idea what became of it, in words of its own. */
export const answerIdea = command('matters.answer-idea', async (work, { slug, year, id, answer, tell }: IdeaAnswered) => {
  const { actor, now, db, record } = work
  const { partnership, round } = await heldRound(work, { slug, year })
  const idea = await lockIdea(db, id)
  if (!idea || idea.roundId !== round.id || actor.kind === 'public') throw new NotFound('idea')
  refuseIf(whyNotAnswerWish(answer, `answer-${id}`))
  await updateIdeaAnswer(db, [id], { answer: answer.trim(), on: danishDay(now), by: actor.name })
  await tellVoices(work, [idea], { partnership, year, tell })
  await record({
    event: 'idea.answered',
    subject: { kind: 'partnership', id: partnership.id },
    details: { year, to: idea.committee ?? idea.organisation },
  })
})
