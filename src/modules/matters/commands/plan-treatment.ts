import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { insertTreatments, updateTreatment } from '../repository/treatments.ts'
import { type PlannedTreatment, whyNotPlan } from '../rules/why-not-plan.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'
import { keptMatter, type MatterNews, tellFollowers } from './kept-matter.ts'

/** Puts a committee on a matter's route, or says when it held its treatment and what came of it. */
export const planTreatment = command(
  'matters.plan-treatment',
  async (work, { slug, tell, ...wanted }: PlannedTreatment & { readonly slug: string; readonly tell: MatterNews }) => {
    const { actor, db, record } = work
    const { matter, treatments } = await keptMatter(work, slug)
    const known = treatments.find(({ id }) => id === wanted.id)
    if (wanted.id !== undefined && !known) throw new NotFound('treatment')
    const committee = wanted.committeeId ? await findCommittee(db, wanted.committeeId) : undefined
    if (wanted.committeeId && !(committee && mayKnowOf(actor, committee))) throw new NotFound('committee')
    const committeeName = committee?.name ?? wanted.committeeName.trim()
    refuseIf(whyNotPlan({ ...wanted, committeeName }, treatments))
    const row = {
      committeeId: committee?.id ?? null,
      committeeName,
      stage: wanted.stage,
      plannedOn: wanted.plannedOn || null,
      heldOn: wanted.heldOn || null,
      outcome: wanted.outcome.trim() || null,
      state: wanted.heldOn ? ('held' as const) : ('planned' as const),
    }
    if (known) await updateTreatment(db, known.id, row)
    else await insertTreatments(db, [{ ...row, matterId: matter.id, source: 'person' }])
    await tellFollowers(work, matter, tell)
    await record({
      event: wanted.heldOn ? 'treatment.held' : 'treatment.planned',
      subject: { kind: 'matter', id: matter.id },
      details: { ...toldOfMatter(matter), committee: committeeName, on: wanted.heldOn || wanted.plannedOn },
    })
  },
)
