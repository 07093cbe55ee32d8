import { NotFound } from '../../../../kernel/refusal.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { findCommitteeBySlug } from '../../../committees/index.ts'
import { mayKnowOf } from '../../../committees/rules/committee-rights.ts'
import { mayPrepareItemsOf, mayPropose, organisationsActedFor } from '../../rules/items/item-rights.ts'
import { groundOfCommittee, type ItemGround } from './ground-of-committee.ts'

/** The committee, if the actor may propose to it for that organisation; the secretariat proposes for none. */
export async function permitToPropose(
  work: Pick<Query, 'actor' | 'db' | 'now' | 'permit' | 'permitToKnow'>,
  { committee: slug, organisationId }: { readonly committee: string; readonly organisationId: string | null },
): Promise<ItemGround> {
  const { actor, db, permit, permitToKnow } = work
  const committee = await findCommitteeBySlug(db, slug)
  const ground = committee && (await groundOfCommittee(work, committee.id))
  const proposing = ground?.proposing.map(({ id }) => id) ?? []
  permitToKnow(committee !== undefined && (mayKnowOf(actor, committee) || mayPropose(actor, committee.id, proposing)))
  if (!committee || !ground) throw new NotFound('committee')
  permit(
    organisationId === null
      ? mayPrepareItemsOf(actor, committee.id)
      : proposing.includes(organisationId) && organisationsActedFor(actor).includes(organisationId),
  )
  return ground
}
