export const followUpStates = ['proposed', 'rejected', 'open', 'under-way', 'escalated', 'done', 'dropped'] as const
export type FollowUpState = (typeof followUpStates)[number]

/** Nothing closes itself: only a person's word takes a follow-up out of these. */
export const openStates = ['proposed', 'open', 'under-way', 'escalated'] as const satisfies readonly FollowUpState[]

/** What somebody has confirmed and nobody has ended: it is reminded of, and stands on the next agenda. */
export const awaitingStates = ['open', 'under-way', 'escalated'] as const satisfies readonly FollowUpState[]

/** What a report may say; `escalated` is what time and the chairs' rule bring. */
export const reportedStates = ['open', 'under-way', 'done', 'dropped', 'escalated'] as const satisfies readonly FollowUpState[]
export type ReportedState = (typeof reportedStates)[number]

export function isOpenState(state: string): boolean {
  return (openStates as readonly string[]).includes(state)
}

export function isAwaiting(state: string): boolean {
  return (awaitingStates as readonly string[]).includes(state)
}

export function isReportedState(state: string): state is ReportedState {
  return (reportedStates as readonly string[]).includes(state)
}

/** How a due date stands to today; `undefined` without a date. */
export function urgencyOf(dueOn: string | null, today: string): 'overdue' | 'due' | undefined {
  if (!dueOn) return undefined
  return dueOn < today ? 'overdue' : 'due'
}
