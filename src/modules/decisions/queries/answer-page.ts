import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findAnswerBearing } from '../repository/answer-links.ts'
import { whyNotAnswer } from '../rules/answer-link.ts'

export type AnswerView = Awaited<ReturnType<typeof answerPage>>

/** The one follow-up that a link from a mail is for; the link is the proof. Looking uses nothing up. @throws NotFound for a guess */
export const answerPage = query('decisions.answer-page', async ({ db, now, permitToKnow }, { token }: { readonly token: string }) => {
  const link = await findAnswerBearing(db, token)
  permitToKnow(link !== undefined)
  if (!link) throw new NotFound('answer')
  return { ...link, token, refusal: whyNotAnswer(link, now) }
})
