import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listDelegationsOf, listWhoSignIn } from '../repository/delegations.ts'
import { delegationStateOn } from '../rules/why-not-delegate.ts'

export type DelegationView = Awaited<ReturnType<typeof delegationPage>>

/** What the actor has delegated, what was delegated to them, and to whom they can delegate. */
export const delegationPage = query('people.delegation-page', async ({ actor, now, db, permit }) => {
  permit(actor.kind === 'person')
  const own = actor.kind === 'person' ? actor.personId : ''
  const today = danishDay(now)
  const delegations = (await listDelegationsOf(db, own)).map((delegation) => ({
    ...delegation,
    state: delegationStateOn(today, delegation),
  }))
  return {
    given: delegations.filter(({ fromPersonId }) => fromPersonId === own),
    received: delegations.filter(({ toPersonId }) => toPersonId === own),
    receivers: (await listWhoSignIn(db)).filter(({ id }) => id !== own),
    hasRights: actor.kind === 'person' && [...actor.committees, ...actor.organisations].some(({ onBehalfOf }) => !onBehalfOf),
  }
})
