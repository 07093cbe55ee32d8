import { type Actor, delegatorsOf } from '../../../kernel/actor.ts'
import { closedReading, type ClosedReading } from '../../committees/rules/closed-reading.ts'
import type { Draft } from './draft.ts'

export interface ClosedInDraft {
  /** Numbers of the closed items. */
  readonly items: readonly string[]
  /** How many closed attachments its open items have. */
  readonly attachments: number
}

/** What a paper holds that is closed; nothing when all of it is open, or nothing was recognised. */
export function closedInDraft(draft: Draft | null): ClosedInDraft | undefined {
  const items = draft?.items ?? []
  const closed = items.filter(({ open }) => !open).map(({ number }) => number)
  const attachments = items.filter(({ open }) => open).flatMap((item) => item.attachments.filter(({ open }) => open === false)).length
  return closed.length + attachments > 0 ? { items: closed, attachments } : undefined
}

interface ReadablePaper {
  readonly id: string
  readonly committeeId: string | null
  readonly draft: Draft | null
  readonly handedInBy: string | null
}

/** A paper in review is shown with what is closed in it: to who handed it in, to a delegate of theirs, and to the operator. */
export function closedPaperReading(actor: Actor, { id, committeeId, draft, handedInBy }: ReadablePaper): ClosedReading | undefined {
  const closed = closedInDraft(draft)
  // The machine reads every paper and is nobody to whom it is shown.
  if (!closed || actor.kind !== 'person') return undefined
  const reading = closedReading(actor, committeeId ?? '', { kind: 'paper', id }, { ...closed })
  const delegator = delegatorsOf(actor).find(({ personId }) => personId === handedInBy)
  return { ...reading, onBehalfOf: delegator ?? reading.onBehalfOf }
}
