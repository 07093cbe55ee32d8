import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findKeptPartnership, lockAllPartnerships } from '../repository/partnership-changes.ts'
import type { BodyState } from '../rules/bodies/body-state.ts'
import { whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { carryOnPartnership, type WantedSuccession } from './carry-on-partnership.ts'

/** Says which partnership carries on what another did, from a day. */
export const succeedPartnership = command(
  'committees.succeed-partnership',
  async (work, { was, ...wanted }: WantedSuccession & { readonly was: BodyState }) => {
    work.permit(mayKeepPartnerships(work.actor))
    await lockAllPartnerships(work.db)
    const stands = await findKeptPartnership(work.db, wanted.slug)
    refuseIf(whyNotOverwrite(was, { to: stands?.validTo ?? '' }))
    await carryOnPartnership(work, wanted)
  },
)
