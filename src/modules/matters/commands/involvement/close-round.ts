import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { heldRound } from '../../queries/involvement/held-round.ts'
import { listIdeasOfRound } from '../../repository/ideas.ts'
import { updateRound } from '../../repository/rounds.ts'
import { whyNotCloseRound } from '../../rules/involvement/why-not-decide.ts'

/** Ends a round once every idea has its answer. */
export const closeRound = command('matters.close-round', async (work, { slug, year }: { readonly slug: string; readonly year: number }) => {
  const { db, now, record } = work
  const { partnership, round } = await heldRound(work, { slug, year })
  refuseIf(whyNotCloseRound(await listIdeasOfRound(db, round.id)))
  await updateRound(db, round.id, { closedAt: now })
  await record({ event: 'round.closed', subject: { kind: 'partnership', id: partnership.id }, details: { year } })
})
