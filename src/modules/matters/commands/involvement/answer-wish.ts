import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertNotices, listOrganisations } from '../../../people/index.ts'
import { findAgenda, listCoordinators } from '../../repository/agendas-to-look-through.ts'
import { lockIdea, updateIdeaAnswer } from '../../repository/ideas.ts'
import { findInvolvement } from '../../repository/involvements.ts'
import { mayAnswerWishes } from '../../rules/involvement/involvement-rights.ts'
import { sentencesOf, type Telling } from '../../rules/involvement/telling.ts'
import { whyNotAnswerWish } from '../../rules/involvement/why-not-record-outcome.ts'

export interface WishAnswered {
  readonly meetingId: string
  readonly id: string
  readonly answer: string
  readonly tell: Telling
}

/** The meeting's secretaries say what became of a wish to one of its items; whoever sent it is told. */
export const answerWish = command('matters.answer-wish', async (work, { meetingId, id, answer, tell }: WishAnswered) => {
  const { actor, now, db, permit, record } = work
  const agenda = await findAgenda(db, meetingId)
  permit(agenda !== undefined && mayAnswerWishes(actor, agenda.committeeId))
  const wish = await lockIdea(db, id)
  const involvement = wish?.involvementId ? await findInvolvement(db, wish.involvementId) : undefined
  if (!agenda || !wish || involvement?.meetingId !== meetingId || actor.kind === 'public') throw new NotFound('wish')
  refuseIf(whyNotAnswerWish(answer, `answer-${id}`))
  const today = danishDay(now)
  await updateIdeaAnswer(db, [id], { answer: answer.trim(), on: today, by: actor.name })
  const slug = (await listOrganisations(db)).find((one) => one.id === wish.organisationId)?.slug
  await insertNotices(
    db,
    (await listCoordinators(db, wish.organisationId ? [wish.organisationId] : [], today)).map(({ personId }) => ({
      personId,
      kind: 'wish.answered',
      about: { kind: 'meeting', id: meetingId },
      path: `/organisationer/${slug}/inddragelse/${meetingId}`,
      sentence: sentencesOf(tell, (words, day) => words.wishAnswered(agenda.committeeName, day(agenda.heldOn))),
    })),
    now,
  )
  await record({
    event: 'wish.answered',
    subject: { kind: 'meeting', id: meetingId },
    details: { item: involvement.itemNumber, committee: involvement.committeeName },
  })
})
