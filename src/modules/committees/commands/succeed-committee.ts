import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { findKeptCommittee, lockAllCommittees, lockCommittee } from '../repository/committee-changes.ts'
import type { BodyState } from '../rules/bodies/body-state.ts'
import { whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayKeepCommittee } from '../rules/partnership-rights.ts'
import { carryOnCommittee } from './carry-on-committee.ts'
import type { WantedSuccession } from './carry-on-partnership.ts'

/** Says which committee carries on what another did, from a day. */
export const succeedCommittee = command(
  'committees.succeed-committee',
  async (work, { was, ...wanted }: WantedSuccession & { readonly was: BodyState }) => {
    const { actor, db, permit, permitToKnow, record } = work
    const committee = await findKeptCommittee(db, wanted.slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    permit(mayKeepCommittee(actor, { ...committee, isGroup: committeeKind(committee.kind)?.isGroup ?? false }))
    await lockAllCommittees(db)
    refuseIf(whyNotOverwrite(was, { to: (await lockCommittee(db, wanted.slug))?.validTo ?? '' }))
    for (const event of await carryOnCommittee(work, wanted)) await record(event)
  },
)
