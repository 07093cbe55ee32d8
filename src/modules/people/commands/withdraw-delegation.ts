import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findDelegation, updateWithdrawn } from '../repository/delegations.ts'
import { mayWithdraw } from '../rules/why-not-delegate.ts'

/** Ends a delegation at once: the very next request of the other is without it. */
export const withdrawDelegation = command(
  'people.withdraw-delegation',
  async ({ actor, now, db, permitToKnow, record }, { id }: { readonly id: string }) => {
    permitToKnow(actor.kind === 'person')
    const delegation = await findDelegation(db, idFrom(id))
    permitToKnow(delegation !== undefined && actor.kind === 'person' && mayWithdraw(actor.personId, delegation))
    if (!delegation) throw new NotFound('delegation')
    await updateWithdrawn(db, delegation.id, now)
    await record({
      event: 'delegation.withdrawn',
      subject: { kind: 'person', id: delegation.fromPersonId },
      details: {
        delegation: delegation.id,
        owner: delegation.from,
        to: delegation.to,
        from: delegation.validFrom,
        until: delegation.validTo,
      },
    })
  },
)
