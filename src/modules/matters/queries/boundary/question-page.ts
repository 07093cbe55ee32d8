import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listPartnerships } from '../../../committees/index.ts'
import { listOrganisations } from '../../../people/index.ts'
import { findQuestion, listBoundaryPositions, listEscalations, listInterims } from '../../repository/boundary-questions.ts'
import { mayConductQuestion, mayReadQuestion, mayStateFor } from '../../rules/boundary/boundary-rights.ts'
import { holdsOn, levelsAbove } from '../../rules/boundary/question-life.ts'
import { placeOfQuestion } from './locked-question.ts'

export type QuestionView = Awaited<ReturnType<typeof questionPage>>

/** A boundary question with what each party holds, how it is done meanwhile, where it was sent, and what came of it. */
export const questionPage = query(
  'matters.question-page',
  async ({ actor, now, db, permit, permitToKnow }, { id, toKeep = false }: { readonly id: string; readonly toKeep?: boolean }) => {
    const today = danishDay(now)
    const question = await findQuestion(db, id)
    const place = await placeOfQuestion(db, question?.partnershipId ?? null)
    permitToKnow(question !== undefined && (question.public || mayReadQuestion(actor, place)))
    if (!question) throw new NotFound('boundary question')
    const conducts = mayConductQuestion(actor, place)
    if (toKeep) permit(conducts)
    const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
    const named = (organisationId: string | null) => organisations.get(organisationId ?? '')
    const positions = await listBoundaryPositions(db, id)
    return {
      today,
      question,
      raisedBy: named(question.raisedById),
      partnership: (await listPartnerships(db)).find((partnership) => partnership.id === question.partnershipId),
      /** Each party's newest word first; what it held before after that. */
      positions: positions.map((stated) => ({ ...stated, organisation: named(stated.organisationId) })),
      interims: (await listInterims(db, id)).map((interim) => ({ ...interim, holds: holdsOn(interim, today, question.answeredOn) })),
      escalations: await listEscalations(db, id),
      levels: levelsAbove(question.state),
      mayConduct: conducts,
      mayStateFor: place.parties.flatMap((party) => {
        const organisation = named(party)
        return organisation && mayStateFor(actor, party, place) ? [organisation] : []
      }),
    }
  },
)
