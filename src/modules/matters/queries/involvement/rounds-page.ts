import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listPublicRounds, listRounds } from '../../repository/rounds.ts'
import { mayHoldRound, mayReadRound } from '../../rules/involvement/round-rights.ts'
import { partnershipAtHand } from './held-round.ts'

export type RoundsView = Awaited<ReturnType<typeof roundsPage>>

/** A partnership's yearly rounds: all of them for its own people, those that are published for everyone. */
export const roundsPage = query('matters.rounds-page', async ({ actor, now, db, permit }, { slug }: { readonly slug: string }) => {
  permit(true)
  const { partnership, place } = await partnershipAtHand(db, slug)
  const inside = actor.kind !== 'public' && mayReadRound(actor, place, [])
  const today = danishDay(now)
  return {
    today,
    partnership,
    mayHold: mayHoldRound(actor, place),
    rounds: inside
      ? (await listRounds(db, partnership.id)).map(({ closedAt, ...round }) => ({ ...round, closed: closedAt !== null }))
      : await listPublicRounds(db, partnership.id),
  }
})
