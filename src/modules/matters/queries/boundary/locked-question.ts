import { NotFound } from '../../../../kernel/refusal.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { listCommitteesOfPartnership, listParties } from '../../../committees/index.ts'
import { lockQuestion } from '../../repository/boundary-questions.ts'
import { mayReadQuestion } from '../../rules/boundary/boundary-rights.ts'
import type { MatterPlace } from '../../rules/matter-rights.ts'

/** Whose a question is: its partnership's committees and parties. */
export async function placeOfQuestion(db: Query['db'], partnershipId: string | null): Promise<MatterPlace> {
  if (partnershipId === null) return { committees: [], parties: [] }
  const committees = await listCommitteesOfPartnership(db, partnershipId)
  const parties = await listParties(db, [partnershipId])
  return { committees: committees.map(({ id }) => id), parties: parties.map(({ organisationId }) => organisationId) }
}

/** The question that is to be changed, locked; who may not read it is told that it is not there. */
export async function lockedQuestion({ actor, db, permitToKnow }: Command, id: string) {
  const question = await lockQuestion(db, id)
  const place = await placeOfQuestion(db, question?.partnershipId ?? null)
  permitToKnow(question !== undefined && (question.public || mayReadQuestion(actor, place)))
  if (!question) throw new NotFound('boundary question')
  return { question, place }
}
