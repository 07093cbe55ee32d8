import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { isMailAddress } from '../../../people/rules/contact.ts'

export type InviteCode = 'meetings/invite-over' | 'meetings/invite-nobody' | 'meetings/sender-address-wrong'

/** Nobody is invited to what has been held or is off. */
export function whyNotInvite(
  meeting: { readonly state: string; readonly heldOn: IsoDay },
  { today, reachable }: { readonly today: IsoDay; readonly reachable: number },
): Refusal<InviteCode> | undefined {
  if (meeting.state === 'minutes' || meeting.state === 'cancelled' || meeting.heldOn < today) return { code: 'meetings/invite-over' }
  return reachable === 0 ? { code: 'meetings/invite-nobody' } : undefined
}

/** An empty field takes the address back. */
export function whyNotSettleSender(address: string | undefined): Refusal<InviteCode> | undefined {
  return address && !isMailAddress(address) ? { code: 'meetings/sender-address-wrong', values: { field: 'afsender' } } : undefined
}
