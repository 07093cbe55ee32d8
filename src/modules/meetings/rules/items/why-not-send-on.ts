import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type SendOnCode = 'meetings/no-such-committee-beside' | 'meetings/committee-over'

interface Receiver {
  readonly id: string
  readonly name: string
  readonly validTo: IsoDay | null
}

/** An item goes on in a committee of the same cooperation, or above or below in the same house, that is at work. */
export function whyNotSendOn(
  to: Receiver | undefined,
  beside: readonly { readonly id: string }[],
  today: IsoDay,
): Refusal<SendOnCode> | undefined {
  if (!to || !beside.some(({ id }) => id === to.id)) return { code: 'meetings/no-such-committee-beside', values: { field: 'to' } }
  if (to.validTo === null || to.validTo >= today) return undefined
  return { code: 'meetings/committee-over', values: { field: 'to', committee: to.name } }
}
