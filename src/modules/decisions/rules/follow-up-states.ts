export const followUpStates = ['proposed', 'open', 'under-way', 'done', 'dropped'] as const
export type FollowUpState = (typeof followUpStates)[number]

/** Nothing closes itself: only a person's word takes a follow-up out of these. */
export const openStates = ['proposed', 'open', 'under-way'] as const satisfies readonly FollowUpState[]

/** How a due date stands to today; `undefined` without a date. */
export function urgencyOf(dueOn: string | null, today: string): 'overdue' | 'due' | undefined {
  if (!dueOn) return undefined
  return dueOn < today ? 'overdue' : 'due'
}
