import { isOperator } from '../../../kernel/actor.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind, committeeKinds } from '../kinds/index.ts'
import { findKeptCommittee } from '../repository/committee-changes.ts'
import { outlasting } from '../rules/bodies/why-not-leave.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayKeepCommittee, mayPlaceCommittee } from '../rules/partnership-rights.ts'
import { committeeAsItStands, committeesAround } from './committees-around.ts'

export type EditCommitteeView = Awaited<ReturnType<typeof editCommitteePage>>

/** A committee as its forms show it. */
export const editCommitteePage = query(
  'committees.edit-committee-page',
  async ({ actor, now, db, permit, permitToKnow }, { slug }: { readonly slug: string }) => {
    const committee = await findKeptCommittee(db, slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    const kind = committeeKind(committee.kind)
    permit(mayKeepCommittee(actor, { ...committee, isGroup: kind?.isGroup ?? false }))
    const known = await committeesAround(db)
    const isGroup = kind?.isGroup ?? false
    const anywhere = isOperator(actor)
    const others = known.committees.filter((other) => other.id !== committee.id && mayKnowOf(actor, other))
    return {
      committee,
      state: await committeeAsItStands(db, committee, known),
      kind,
      // Whoever keeps only this offers no place where they would be refused.
      kinds: committeeKinds.filter((one) => anywhere || one.slug === committee.kind || one.isGroup === isGroup),
      partnerships: known.partnerships.filter(({ id }) => anywhere || id === committee.partnershipId),
      organisations: known.organisations.filter(({ id }) => anywhere || id === committee.organisationId),
      parents: others.filter(({ id }) => id === committee.parentId || mayPlaceCommittee(actor, { ...committee, parentId: id, isGroup })),
      others,
      /** What would be left without it if it ended today. */
      belonging: outlasting(
        others.filter(({ parentId }) => parentId === committee.id),
        danishDay(now),
      ).map(({ name }) => name),
      successor: known.committees.find(({ id }) => id === committee.successorId),
    }
  },
)
