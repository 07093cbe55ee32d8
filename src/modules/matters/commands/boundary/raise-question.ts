import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { placeOfQuestion } from '../../queries/boundary/locked-question.ts'
import { insertQuestion } from '../../repository/boundary-questions.ts'
import { mayRaiseQuestion } from '../../rules/boundary/boundary-rights.ts'
import { type QuestionWritten, whyNotRaise } from '../../rules/boundary/why-not-raise.ts'

export interface QuestionRaised extends QuestionWritten {
  readonly kind: 'who-pays' | 'who-answers' | 'data-sharing' | 'other'
  readonly partnershipId: string | undefined
}

/** Raises a boundary question between parties of a partnership. @returns its id */
export const raiseQuestion = command('matters.raise-question', async ({ actor, now, db, permit, record }, raised: QuestionRaised) => {
  const { partnershipId } = raised
  const place = await placeOfQuestion(db, partnershipId ?? null)
  permit(partnershipId === undefined ? actor.kind !== 'public' : mayRaiseQuestion(actor, place))
  refuseIf(whyNotRaise(raised, partnershipId))
  if (partnershipId === undefined || actor.kind === 'public') throw new NotFound('partnership')
  const own = actor.kind === 'person' ? actor.organisations.find(({ organisationId }) => place.parties.includes(organisationId)) : undefined
  const id = await insertQuestion(
    db,
    {
      title: raised.title.trim(),
      kind: raised.kind,
      question: raised.question.trim(),
      groups: raised.groups.trim() || null,
      example: raised.example.trim() || null,
      partnershipId,
      raisedOn: danishDay(now),
      raisedById: own?.organisationId ?? null,
      createdByName: actor.name,
    },
    now,
  )
  await record({ event: 'boundary-question.raised', subject: { kind: 'boundary-question', id }, details: { title: raised.title.trim() } })
  return id
})
