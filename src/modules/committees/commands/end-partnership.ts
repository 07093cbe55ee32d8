import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { lockAllCommittees } from '../repository/committee-changes.ts'
import { listCommitteesOfPartnership } from '../repository/committees.ts'
import { lockAllPartnerships, lockPartnership, updatePartnershipEnd } from '../repository/partnership-changes.ts'
import type { BodyState } from '../rules/bodies/body-state.ts'
import { whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { type WantedEnd, whyNotEnd } from '../rules/bodies/why-not-end.ts'
import { outlasting } from '../rules/bodies/why-not-leave.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { closeCommittee } from './close-committee.ts'

export interface EndForm extends WantedEnd {
  readonly slug: string
  /** As it stood when the form was made: `to`. */
  readonly was: BodyState
}

/** Ends a partnership on a day, with the reason, and its committees with it where that is asked for. */
export const endPartnership = command(
  'committees.end-partnership',
  async ({ actor, db, permit, record }, { slug, was, ...wanted }: EndForm) => {
    permit(mayKeepPartnerships(actor))
    await lockAllPartnerships(db)
    await lockAllCommittees(db)
    const partnership = await lockPartnership(db, slug)
    if (!partnership) throw new NotFound('partnership')
    refuseIf(whyNotOverwrite(was, { to: partnership.validTo ?? '' }))
    const committees = await listCommitteesOfPartnership(db, partnership.id)
    refuseIf(whyNotEnd(partnership, committees, wanted))
    const reason = wanted.reason.trim()
    await updatePartnershipEnd(db, partnership.id, wanted.on, reason)
    const closed = outlasting(committees, wanted.on)
    const events = []
    for (const committee of closed) events.push(await closeCommittee(db, committee, wanted.on, reason))
    for (const event of events) await record(event)
    await record({
      event: 'partnership.ended',
      subject: { kind: 'partnership', id: partnership.id },
      details: { name: partnership.name, lastDay: wanted.on, reason, committees: closed.map(({ name }) => name) },
      before: { to: partnership.validTo ?? '' },
      after: { to: wanted.on },
    })
  },
)
