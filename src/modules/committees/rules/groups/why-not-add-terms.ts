import { type IsoDay, isIsoDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type TermsRefusalCode =
  | 'committees/terms-empty'
  | 'committees/terms-too-long'
  | 'committees/terms-no-such-day'
  | 'committees/terms-before-last'
  | 'committees/terms-mandate-missing'
  | 'committees/terms-mandate-before-start'
  | 'committees/terms-newer-version'

export interface WantedTerms {
  /** Markdown. */
  readonly body: string
  readonly validFrom: string
  /** Empty where the mandate has no end. */
  readonly mandateEndsOn: string
  /** The version that the text was written from; 0 for the first. */
  readonly after: number
}

/**
 * @param newest the version that stands now
 * @param mandateMustEnd a group's does; a level's rules of procedure do not
 */
export function whyNotAddTerms(
  { body, validFrom, mandateEndsOn, after }: WantedTerms,
  newest: { readonly number: number; readonly validFrom: IsoDay } | undefined,
  mandateMustEnd: boolean,
): Refusal<TermsRefusalCode> | undefined {
  const at = (code: TermsRefusalCode, field: string, values: Record<string, string | number> = {}) => ({
    code,
    values: { field, ...values },
  })
  if ((newest?.number ?? 0) !== after) return at('committees/terms-newer-version', 'body', { number: newest?.number ?? 0 })
  if (body.trim() === '') return at('committees/terms-empty', 'body')
  if (body.length > longestText.termsOfReference) return at('committees/terms-too-long', 'body')
  if (!isIsoDay(validFrom)) return at('committees/terms-no-such-day', 'validFrom', { day: validFrom })
  if (newest && validFrom < newest.validFrom) return at('committees/terms-before-last', 'validFrom', { from: newest.validFrom })
  if (mandateEndsOn === '') return mandateMustEnd ? at('committees/terms-mandate-missing', 'mandateEndsOn') : undefined
  if (!isIsoDay(mandateEndsOn)) return at('committees/terms-no-such-day', 'mandateEndsOn', { day: mandateEndsOn })
  return mandateEndsOn < validFrom ? at('committees/terms-mandate-before-start', 'mandateEndsOn') : undefined
}
