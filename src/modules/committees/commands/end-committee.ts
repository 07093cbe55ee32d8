import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { listKeptCommittees, lockCommittee } from '../repository/committee-changes.ts'
import { findPartnership } from '../repository/partnerships.ts'
import { whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { whyNotEnd } from '../rules/bodies/why-not-end.ts'
import { whyNotWithin } from '../rules/bodies/why-not-keep-committee.ts'
import { outlasting } from '../rules/bodies/why-not-leave.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayKeepCommittee } from '../rules/partnership-rights.ts'
import { closeCommittee } from './close-committee.ts'
import type { EndForm } from './end-partnership.ts'

/** Ends a committee on a day, with the reason, and those under it with it where that is asked for. */
export const endCommittee = command('committees.end-committee', async (work, { slug, was, ...wanted }: EndForm) => {
  const { actor, db, permit, permitToKnow } = work
  const committee = await lockCommittee(db, slug)
  permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
  if (!committee) throw new NotFound('committee')
  permit(mayKeepCommittee(actor, { ...committee, isGroup: committeeKind(committee.kind)?.isGroup ?? false }))
  refuseIf(whyNotOverwrite(was, { to: committee.validTo ?? '' }))
  const under = (await listKeptCommittees(db)).filter(({ parentId }) => parentId === committee.id)
  refuseIf(whyNotEnd(committee, under, wanted))
  const partnership = committee.partnershipId ? await findPartnership(db, committee.partnershipId) : undefined
  refuseIf(endingOutside())
  const reason = wanted.reason.trim()
  for (const one of outlasting(under, wanted.on)) await closeCommittee(work, one, wanted.on, reason)
  await closeCommittee(work, committee, wanted.on, reason)

  function endingOutside() {
    const outside = whyNotWithin({ from: committee?.validFrom ?? wanted.on, to: wanted.on }, partnership)
    return outside && { ...outside, values: { ...outside.values, field: 'on' } }
  }
})
