import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

export type ExclusionRefusalCode =
  | 'committees/exclusion-of-nobody'
  | 'committees/exclusion-of-stranger'
  | 'committees/exclusion-without-reason'
  | 'committees/exclusion-reason-too-long'
  | 'committees/exclusion-day-missing'
  | 'committees/exclusion-ends-before-start'
  | 'committees/exclusion-in-the-past'
  | 'committees/exclusion-overlaps'

export interface Exclusion {
  readonly personId: string
  /** ISO days, both included; open-ended without a last one. */
  readonly validFrom: string
  readonly validTo: string | null
}

export interface WantedExclusion {
  readonly personId: string | undefined
  readonly reason: string | undefined
  /** Nothing where no valid day was given. */
  readonly validFrom: string | undefined
  readonly validTo: string | undefined | null
}

/** @param others those of the committee that nobody has ended */
// Forvaltningsloven § 3 og § 6: den, der er inhabil, må ikke medvirke
export function whyNotExclude(
  wanted: WantedExclusion,
  given: { readonly today: string; readonly ofCommittee: readonly string[]; readonly others: readonly Exclusion[] },
): Refusal<ExclusionRefusalCode> | undefined {
  const { personId, reason, validFrom, validTo } = wanted
  if (!personId) return { code: 'committees/exclusion-of-nobody' }
  if (!given.ofCommittee.includes(personId)) return { code: 'committees/exclusion-of-stranger' }
  if (!validFrom || validTo === undefined) return { code: 'committees/exclusion-day-missing' }
  if (validTo !== null && validTo < validFrom) return { code: 'committees/exclusion-ends-before-start' }
  // What somebody has read already, nobody can take back.
  if (validFrom < given.today) return { code: 'committees/exclusion-in-the-past' }
  const same = given.others.filter((other) => other.personId === personId)
  if (same.some((other) => (validTo === null || other.validFrom <= validTo) && (other.validTo === null || other.validTo >= validFrom)))
    return { code: 'committees/exclusion-overlaps' }
  if (!reason) return { code: 'committees/exclusion-without-reason' }
  return reason.length > longestText.reason ? { code: 'committees/exclusion-reason-too-long' } : undefined
}

export type ExclusionState = 'coming' | 'current' | 'ended'

export function exclusionStateOn(
  day: string,
  exclusion: Pick<Exclusion, 'validFrom' | 'validTo'> & { readonly endedAt: Date | null },
): ExclusionState {
  if (exclusion.endedAt || (exclusion.validTo !== null && exclusion.validTo < day)) return 'ended'
  return exclusion.validFrom > day ? 'coming' : 'current'
}
