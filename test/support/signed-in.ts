import type { SignedInActor } from '../../src/kernel/actor.ts'

/** Somebody signed in who may do nothing but what is said of them. */
export const signedIn = (more: Partial<SignedInActor> = {}): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sekretariatet',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})
