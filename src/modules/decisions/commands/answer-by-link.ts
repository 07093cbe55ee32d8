import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findPerson } from '../../people/index.ts'
import { lockAnswerLink, updateAnswerLinkUsed } from '../repository/answer-links.ts'
import { lockFollowUp } from '../repository/follow-ups.ts'
import { whyNotAnswer } from '../rules/answer-link.ts'
import type { NoticeWordsIn } from '../rules/notice-words.ts'
import { whyNotReport, whyNotRework } from '../rules/why-not-change.ts'
import { keepReport } from './keep-report.ts'

interface Answer {
  readonly token: string
  readonly state: string
  readonly text: string
  readonly words: NoticeWordsIn
}

/** What the bearer of a link from a mail says of its one follow-up, in the name of whom the mail went to. It is used up by it. */
export const answerByLink = command('decisions.answer-by-link', async (work, { token, state, text, words }: Answer) => {
  const { db, now, permitToKnow } = work
  const link = await lockAnswerLink(db, token)
  permitToKnow(link !== undefined)
  const followUp = link && (await lockFollowUp(db, link.followUpId))
  if (!link || !followUp) throw new NotFound('answer')
  refuseIf(whyNotAnswer({ ...link, open: followUp.open }, now) ?? whyNotRework(followUp.state) ?? whyNotReport(state, text))
  const person = await findPerson(db, link.personId)
  await updateAnswerLinkUsed(db, token, now)
  await keepReport(work, followUp, { state, text: text.trim(), by: { id: link.personId, name: person?.name ?? '' } }, words)
})
