import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { findKeptCommittee, listKeptCommittees, lockAllCommittees, lockCommittee } from '../repository/committee-changes.ts'
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
export const endCommittee = command(
  'committees.end-committee',
  async ({ actor, db, permit, permitToKnow, record }, { slug, was, ...wanted }: EndForm) => {
    const committee = await findKeptCommittee(db, slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    permit(mayKeepCommittee(actor, { ...committee, isGroup: committeeKind(committee.kind)?.isGroup ?? false }))
    await lockAllCommittees(db)
    const standing = (await lockCommittee(db, slug)) ?? committee
    refuseIf(whyNotOverwrite(was, { to: standing.validTo ?? '' }))
    const under = (await listKeptCommittees(db)).filter(({ parentId }) => parentId === committee.id)
    refuseIf(whyNotEnd(standing, under, wanted))
    const partnership = committee.partnershipId ? await findPartnership(db, committee.partnershipId) : undefined
    refuseIf(endingOutside())
    const reason = wanted.reason.trim()
    const events = []
    for (const one of [...outlasting(under, wanted.on), standing]) events.push(await closeCommittee(db, one, wanted.on, reason))
    for (const event of events) await record(event)

    function endingOutside() {
      const outside = whyNotWithin({ from: committee?.validFrom ?? wanted.on, to: wanted.on }, partnership)
      return outside && { ...outside, values: { ...outside.values, field: 'on' } }
    }
  },
)
