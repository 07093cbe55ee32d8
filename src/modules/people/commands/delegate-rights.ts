import { danishDay, isIsoDay } from '../../../kernel/dates.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import { command } from '../../../platform/command/use-case.ts'
import { insertDelegation, listDelegationsOf, listWhoSignIn } from '../repository/delegations.ts'
import { whyNotDelegate } from '../rules/why-not-delegate.ts'

export interface DelegationForm {
  readonly toPersonId?: string | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly reason?: string | undefined
}

/** Lets another use one's rights for a period. They act in their own name, and the log says on whose behalf. */
export const delegateRights = command('people.delegate-rights', async ({ actor, now, db, permit, record }, form: DelegationForm) => {
  permit(actor.kind === 'person')
  const fromPersonId = actor.kind === 'person' ? actor.personId : ''
  const wanted = {
    fromPersonId,
    toPersonId: form.toPersonId && isUuid(form.toPersonId) ? form.toPersonId : undefined,
    validFrom: dayFrom(form.validFrom),
    validTo: dayFrom(form.validTo),
    reason: form.reason?.trim() || undefined,
  }
  const receiver = (await listWhoSignIn(db)).find(({ id }) => id === wanted.toPersonId)
  const others = (await listDelegationsOf(db, fromPersonId)).filter(({ withdrawnAt }) => withdrawnAt === null)
  refuseIf(whyNotDelegate(wanted, { today: danishDay(now), maySignIn: receiver !== undefined, others }))
  const { toPersonId = '', validFrom = '', validTo = '', reason } = wanted
  const id = await insertDelegation(db, { fromPersonId, toPersonId, validFrom, validTo, reason }, now)
  await record({
    event: 'rights.delegated',
    subject: { kind: 'person', id: fromPersonId },
    details: { delegation: id, to: receiver?.name, toPersonId, from: validFrom, until: validTo, reason },
  })
  return id
})

function dayFrom(written: string | undefined): string | undefined {
  return written && isIsoDay(written) ? written : undefined
}
