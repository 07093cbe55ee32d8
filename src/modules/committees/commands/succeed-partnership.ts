import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { lockAllCommittees } from '../repository/committee-changes.ts'
import { findKeptPartnership, lockAllPartnerships } from '../repository/partnership-changes.ts'
import type { BodyState } from '../rules/bodies/body-state.ts'
import { whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { carryOnPartnership, type WantedSuccession } from './carry-on-partnership.ts'

/** Says which partnership carries on what another did, from a day. */
export const succeedPartnership = command(
  'committees.succeed-partnership',
  async ({ actor, db, permit, record }, { was, ...wanted }: WantedSuccession & { readonly was: BodyState }) => {
    permit(mayKeepPartnerships(actor))
    await lockAllPartnerships(db)
    await lockAllCommittees(db)
    const stands = await findKeptPartnership(db, wanted.slug)
    refuseIf(whyNotOverwrite(was, { to: stands?.validTo ?? '' }))
    for (const event of await carryOnPartnership(db, wanted)) await record(event)
  },
)
