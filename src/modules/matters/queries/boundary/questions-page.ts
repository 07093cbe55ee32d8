import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listPartnerships } from '../../../committees/index.ts'
import { listQuestions } from '../../repository/boundary-questions.ts'
import { mayRaiseQuestion, mayReadQuestion } from '../../rules/boundary/boundary-rights.ts'
import type { MatterPlace } from '../../rules/matter-rights.ts'
import { placeOfQuestion } from './locked-question.ts'

export type QuestionsView = Awaited<ReturnType<typeof questionsPage>>

/** Boundary questions that the reader may know of, the oldest unsettled first. */
export const questionsPage = query('matters.questions-page', async ({ actor, now, db, permit }, _: undefined) => {
  permit(true)
  const partnerships = await listPartnerships(db)
  const places = new Map<string, MatterPlace>()
  for (const { id } of actor.kind === 'public' ? [] : partnerships) places.set(id, await placeOfQuestion(db, id))
  const placeOf = (id: string | null): MatterPlace => places.get(id ?? '') ?? { committees: [], parties: [] }
  const questions = (await listQuestions(db)).filter((one) => one.public || mayReadQuestion(actor, placeOf(one.partnershipId)))
  const raisedIn = partnerships.filter(({ id }) => mayRaiseQuestion(actor, placeOf(id)))
  return {
    today: danishDay(now),
    questions: questions.map((question) => ({
      ...question,
      partnership: partnerships.find(({ id }) => id === question.partnershipId)?.name,
    })),
    /** Where the reader may raise one. */
    partnerships: raisedIn,
  }
})
