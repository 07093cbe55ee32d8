import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { isHindrance } from '../../documents/rules/content-findings.ts'
import { coversFindings, type GateFinding } from './gate.ts'

export type PublishRefusalCode =
  | 'publishing/nothing-yet'
  | 'publishing/committee-not-placed'
  | 'publishing/personal-number'
  | 'publishing/not-for-everyone'
  | 'publishing/same-person'
  | 'publishing/findings-changed'
  | 'publishing/reason-missing'
  | 'publishing/reason-too-long'
  | 'publishing/nothing-found'
  | 'publishing/time-passed'
  | 'publishing/not-public'
export type PublishRefusal = Refusal<PublishRefusalCode>

export interface Publishable {
  readonly version: number
  /** Whether it is known whose committee it is (docs/decisions/0014). */
  readonly placed: boolean
  readonly findings: readonly GateFinding[]
}

/** Somebody has looked at what was found, says why it is no obstacle, and asks another to release. */
export interface AskedRelease {
  readonly version: number
  readonly findings: readonly GateFinding[]
  /** Id of the person. */
  readonly askedBy: string | null
}

export interface Releaser {
  readonly personId?: string | undefined
  /** The installation's own work, for which its operator answers. */
  readonly isMachine?: boolean
}

/**
 * Datatilsynet has found against municipalities that published CPR numbers, and the act on the accessibility of public
 * websites asks for a reason: whatever was found goes through two persons.
 */
export function whyNotPublish(
  { version, placed, findings }: Publishable,
  asked?: AskedRelease,
  { personId: releasedBy, isMachine }: Releaser = {},
): PublishRefusal | undefined {
  if (version === 0) return { code: 'publishing/nothing-yet' }
  if (!placed) return { code: 'publishing/committee-not-placed' }
  if (findings.length === 0) return undefined
  const grave = findings.filter((finding) => !isHindrance(finding)).length
  if (isMachine && grave === 0) return undefined
  if (!asked && grave === 0) return { code: 'publishing/not-for-everyone', values: { places: findings.length } }
  if (!asked) return { code: 'publishing/personal-number', values: { numbers: grave } }
  if (asked.version !== version || !coversFindings(asked.findings, findings)) return { code: 'publishing/findings-changed' }
  return asked.askedBy === null || asked.askedBy === releasedBy ? { code: 'publishing/same-person' } : undefined
}

/** Why nobody can be asked to release in spite of what was found. */
export function whyNotAsk({ version, placed, findings }: Publishable, reason: string): PublishRefusal | undefined {
  if (version === 0) return { code: 'publishing/nothing-yet' }
  if (!placed) return { code: 'publishing/committee-not-placed' }
  if (findings.length === 0) return { code: 'publishing/nothing-found' }
  return whyNotReason(reason, 'reason')
}

/** A release at a chosen time is in the future, or it is a release now. @param aheadInMilliseconds not a number where no time was chosen */
export function whyNotSchedule(aheadInMilliseconds: number): PublishRefusal | undefined {
  return aheadInMilliseconds > 0 ? undefined : { code: 'publishing/time-passed', values: { field: 'day' } }
}

/** What is taken back leaves a reason. */
export function whyNotWithdraw({ isPublic }: { readonly isPublic: boolean }, reason: string): PublishRefusal | undefined {
  if (!isPublic) return { code: 'publishing/not-public' }
  return whyNotReason(reason, 'withdrawal')
}

function whyNotReason(reason: string, field: string): PublishRefusal | undefined {
  if (reason.trim() === '') return { code: 'publishing/reason-missing', values: { field } }
  return reason.length > longestText.reason ? { code: 'publishing/reason-too-long', values: { field } } : undefined
}
