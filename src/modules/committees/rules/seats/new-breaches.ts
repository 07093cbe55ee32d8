import type { Refusal } from '../../../../kernel/refusal.ts'
import type { CompositionFinding } from '../composition.ts'

export type UnconfirmedCode = 'committees/not-confirmed'

/** What a change makes wrong, or more wrong than it was: the rest was there before and is not this change's doing. */
export function newBreaches(before: readonly CompositionFinding[], after: readonly CompositionFinding[]): CompositionFinding[] {
  return after.filter((finding) => {
    const same = before.find((known) => isSame(known, finding))
    return !same || distance(finding) > distance(same)
  })
}

/** A change that makes the composition differ from its source, or may be about another person of that name, is looked at first. */
export function whyNotUnseen(
  { breaches, sameName }: { readonly breaches: number; readonly sameName: number },
  confirmed: boolean,
): Refusal<UnconfirmedCode> | undefined {
  return sameName > 0 || (breaches > 0 && !confirmed) ? { code: 'committees/not-confirmed' } : undefined
}

function isSame(one: CompositionFinding, other: CompositionFinding): boolean {
  return (
    one.about === other.about && one.rule.key === other.rule.key && one.rule.sector === other.rule.sector && one.breach === other.breach
  )
}

function distance({ wanted, found, breach }: CompositionFinding): number {
  return breach === 'too-few' ? wanted.atLeast - found : found - (wanted.atMost ?? found)
}
