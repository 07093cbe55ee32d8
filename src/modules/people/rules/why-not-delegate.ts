import { daysAfter } from '../../../kernel/dates.ts'
import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

export type DelegationRefusalCode =
  | 'people/delegate-missing'
  | 'people/delegate-is-oneself'
  | 'people/delegate-cannot-sign-in'
  | 'people/delegation-day-missing'
  | 'people/delegation-ends-before-start'
  | 'people/delegation-in-the-past'
  | 'people/delegation-too-long'
  | 'people/delegation-overlaps'
  | 'people/delegation-reason-too-long'

export type DelegationRefusal = Refusal<DelegationRefusalCode>

export interface Delegation {
  readonly fromPersonId: string
  readonly toPersonId: string
  /** ISO days, both included. */
  readonly validFrom: string
  readonly validTo: string
}

/** A holiday, a leave; whoever is away longer is replaced. */
const delegationAtMostDays = 366

/** @param wanted days as valid ISO days, nothing where none was given @param others delegations between any two persons that are not withdrawn */
export function whyNotDelegate(
  wanted: { readonly [Field in keyof Delegation | 'reason']?: string | undefined },
  {
    today,
    maySignIn,
    others,
  }: {
    readonly today: string
    /** Whether the receiver has a way of signing in. */
    readonly maySignIn: boolean
    readonly others: readonly Delegation[]
  },
): DelegationRefusal | undefined {
  const { fromPersonId, toPersonId, validFrom, validTo } = wanted
  if (!toPersonId) return { code: 'people/delegate-missing' }
  if (toPersonId === fromPersonId) return { code: 'people/delegate-is-oneself' }
  if (!maySignIn) return { code: 'people/delegate-cannot-sign-in' }
  if (!validFrom || !validTo) return { code: 'people/delegation-day-missing' }
  if (validTo < validFrom) return { code: 'people/delegation-ends-before-start' }
  if (validFrom < today) return { code: 'people/delegation-in-the-past' }
  if (validTo >= daysAfter(validFrom, delegationAtMostDays)) return { code: 'people/delegation-too-long' }
  const sameTwo = others.filter((other) => other.fromPersonId === fromPersonId && other.toPersonId === toPersonId)
  if (sameTwo.some((other) => other.validFrom <= validTo && other.validTo >= validFrom)) return { code: 'people/delegation-overlaps' }
  if ((wanted.reason ?? '').length > longestText.reason) return { code: 'people/delegation-reason-too-long' }
  return undefined
}

/** Whoever gave the rights, and whoever got them, can end it at once. */
export function mayWithdraw(personId: string, delegation: Pick<Delegation, 'fromPersonId' | 'toPersonId'>): boolean {
  return personId === delegation.fromPersonId || personId === delegation.toPersonId
}

export type DelegationState = 'coming' | 'current' | 'ended' | 'withdrawn'

export function delegationStateOn(
  day: string,
  delegation: Pick<Delegation, 'validFrom' | 'validTo'> & { readonly withdrawnAt: Date | null },
): DelegationState {
  if (delegation.withdrawnAt) return 'withdrawn'
  if (delegation.validTo < day) return 'ended'
  return delegation.validFrom > day ? 'coming' : 'current'
}
