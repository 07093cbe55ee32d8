import { NotFound } from '../../../../kernel/refusal.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { listPartnerships } from '../../../committees/index.ts'
import { placeOfQuestion } from '../boundary/locked-question.ts'
import { lockRound } from '../../repository/rounds.ts'
import { mayHoldRound } from '../../rules/involvement/round-rights.ts'

/** A partnership with whose it is. @throws NotFound where there is none of that name */
export async function partnershipAtHand(db: Query['db'], slug: string) {
  const partnership = (await listPartnerships(db)).find((one) => one.slug === slug)
  if (!partnership) throw new NotFound('partnership')
  return { partnership, place: await placeOfQuestion(db, partnership.id) }
}

/** A round that the actor holds, locked. @throws NotPermitted for everyone else */
export async function heldRound({ actor, db, permit }: Command, { slug, year }: { readonly slug: string; readonly year: number }) {
  const { partnership, place } = await partnershipAtHand(db, slug)
  permit(mayHoldRound(actor, place))
  const round = await lockRound(db, partnership.id, year)
  if (!round) throw new NotFound('round')
  return { partnership, place, round }
}
