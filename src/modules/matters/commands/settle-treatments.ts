import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { updateTreatmentStates } from '../repository/treatments.ts'
import { keptMatter } from './kept-matter.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'

export interface TreatmentsSettled {
  readonly slug: string
  readonly ids: readonly string[]
  /** Whether they are part of the route. */
  readonly stand: boolean
}

/** Confirms what papers told of treatments, or drops treatments from the route; nothing is deleted. */
export const settleTreatments = command('matters.settle-treatments', async (work, { slug, ids, stand }: TreatmentsSettled) => {
  const { actor, db, record } = work
  const { matter, treatments } = await keptMatter(work, slug)
  const meant = treatments.filter(({ id }) => ids.includes(id))
  if (meant.length === 0 || meant.length < new Set(ids).size) throw new NotFound('treatment')
  await updateTreatmentStates(db, ids, stand ? 'as-written' : 'dropped', actor.kind === 'public' ? '' : actor.name)
  await record({
    event: stand ? 'treatments.confirmed' : 'treatments.dropped',
    subject: { kind: 'matter', id: matter.id },
    details: { ...toldOfMatter(matter), committees: meant.map(({ committeeName }) => committeeName).join(', ') },
  })
})
