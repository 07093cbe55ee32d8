import type { Actor, Delegator } from '../../../kernel/actor.ts'
import { readsClosedOnBehalfOf } from './committee-rights.ts'

/** What the log is told when closed material of a committee is shown to somebody. */
export interface ClosedReading {
  readonly subject: { readonly kind: string; readonly id: string }
  readonly details: Readonly<Record<string, unknown>>
  readonly onBehalfOf: Delegator | undefined
}

/** @param shown which items, attachments or files, by number or address; never their text, as the log is read by others too */
export function closedReading(
  actor: Actor,
  committeeId: string,
  subject: ClosedReading['subject'],
  shown: Readonly<Record<string, unknown>>,
): ClosedReading {
  return { subject, details: { committee: committeeId, ...shown }, onBehalfOf: readsClosedOnBehalfOf(actor, committeeId) }
}

/** One reading for each committee of which something among the entries is closed. */
export function closedReadings<Entry extends { readonly committeeId: string | null; readonly open: boolean }>(
  actor: Actor,
  entries: readonly Entry[],
  shown: (entries: readonly Entry[]) => Readonly<Record<string, unknown>>,
): ClosedReading[] {
  const byCommittee = Map.groupBy(
    entries.filter(({ open }) => !open),
    ({ committeeId }) => committeeId ?? '',
  )
  return [...byCommittee].map(([id, closed]) => closedReading(actor, id, { kind: 'committee', id }, shown(closed)))
}
