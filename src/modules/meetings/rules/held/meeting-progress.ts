import type { Refusal } from '../../../../kernel/refusal.ts'

export type ProgressCode =
  | 'meetings/begin-reason-missing'
  | 'meetings/nothing-to-treat'
  | 'meetings/already-begun'
  | 'meetings/not-begun'
  | 'meetings/already-ended'
  | 'meetings/held-already'
  | 'meetings/cancelled-not-held'
  | 'meetings/minutes-approved'
  | 'meetings/items-unconcluded'
  | 'meetings/answer-too-late'

export type HeldState = 'prepared' | 'begun' | 'ended'

/** Where a meeting stands while it is held. */
export interface Progress {
  /** Not begun where it is absent. */
  readonly state: HeldState | undefined
  /** Frozen: what is wrong now is corrected with a reason. */
  readonly minutesApproved: boolean
}

export interface Beginning {
  readonly heldOn: string
  readonly today: string
  /** Of the meeting itself, as the record has it. */
  readonly meetingState: string
  readonly dispatched: boolean
  readonly items: number
  readonly reason: string
}

/** Why one would have to say why the meeting begins as it does. */
export function begunUnusually({
  heldOn,
  today,
  dispatched,
}: Pick<Beginning, 'heldOn' | 'today' | 'dispatched'>): 'not-dispatched' | 'another-day' | undefined {
  if (!dispatched) return 'not-dispatched'
  return heldOn === today ? undefined : 'another-day'
}

export function whyNotBegin({ state }: Pick<Progress, 'state'>, beginning: Beginning): Refusal<ProgressCode> | undefined {
  if (state === 'begun') return { code: 'meetings/already-begun' }
  if (state === 'ended') return { code: 'meetings/already-ended' }
  if (beginning.meetingState === 'cancelled') return { code: 'meetings/cancelled-not-held' }
  if (beginning.meetingState === 'minutes') return { code: 'meetings/held-already' }
  if (beginning.items === 0) return { code: 'meetings/nothing-to-treat' }
  if (begunUnusually(beginning) && beginning.reason.trim() === '')
    return { code: 'meetings/begin-reason-missing', values: { field: 'reason' } }
  return undefined
}

/** What concerns the meeting as it goes on: who is called, which item is treated. */
export function whyNotGoOn({ state, minutesApproved }: Progress): Refusal<ProgressCode> | undefined {
  if (state === 'ended') return { code: minutesApproved ? 'meetings/minutes-approved' : 'meetings/already-ended' }
  return state === 'begun' ? undefined : { code: 'meetings/not-begun' }
}

/** What was concluded and who was there can be mended until the minutes are approved: the lock is on the minutes, not on the meeting. */
export function whyNotMend({ state, minutesApproved }: Progress): Refusal<ProgressCode> | undefined {
  if (minutesApproved) return { code: 'meetings/minutes-approved' }
  return state === 'begun' || state === 'ended' ? undefined : { code: 'meetings/not-begun' }
}

/** Who comes can be said until the minutes are approved, also before the meeting. */
export function whyNotAttend({ minutesApproved }: Pick<Progress, 'minutesApproved'>): Refusal<ProgressCode> | undefined {
  return minutesApproved ? { code: 'meetings/minutes-approved' } : undefined
}

/** Whether one comes is answered before the meeting; at the meeting its secretaries see who is there. */
export function whyNotAnswer({ state, minutesApproved }: Progress, meetingState: string): Refusal<ProgressCode> | undefined {
  if (meetingState === 'cancelled') return { code: 'meetings/cancelled-not-held' }
  const isOver = minutesApproved || meetingState === 'minutes' || state === 'begun' || state === 'ended'
  return isOver ? { code: 'meetings/answer-too-late' } : undefined
}

export type ItemOutcome = 'waiting' | 'current' | 'concluded' | 'postponed' | 'sent-on' | 'withdrawn' | 'untreated'

export interface HeldItem {
  readonly id: string
  /** Of the item in the making. */
  readonly state: string
  readonly concluded: boolean
  readonly untreatedReason: string | null
}

/** What became of an item so far. */
export function outcomeOf(item: HeldItem, currentId: string | null | undefined): ItemOutcome {
  if (item.state === 'postponed' || item.state === 'sent-on' || item.state === 'withdrawn') return item.state
  if (item.concluded) return 'concluded'
  if (item.untreatedReason !== null) return 'untreated'
  return item.id === currentId ? 'current' : 'waiting'
}

/** The next item that nothing has become of yet: after the one given, else the first of those left over. */
export function nextItem<Item extends HeldItem>(items: readonly Item[], afterId?: string | null): Item | undefined {
  const at = items.findIndex(({ id }) => id === afterId)
  const waiting = (item: Item): boolean => item.id !== afterId && ['waiting', 'current'].includes(outcomeOf(item, undefined))
  return items.slice(at + 1).find(waiting) ?? items.find(waiting)
}

/** Each item has a conclusion, or somebody has said what became of it. */
export function whyNotEnd(progress: Progress, items: readonly HeldItem[]): Refusal<ProgressCode> | undefined {
  const left = items.filter((item) => outcomeOf(item, undefined) === 'waiting').length
  return whyNotGoOn(progress) ?? (left > 0 ? { code: 'meetings/items-unconcluded', values: { left } } : undefined)
}
