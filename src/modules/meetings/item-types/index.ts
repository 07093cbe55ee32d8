import { approvalOfAgenda } from './approval-of-agenda/item-type.ts'
import { approvalOfMinutes } from './approval-of-minutes/item-type.ts'
import { closedFollowUps } from './closed-follow-ups/item-type.ts'
import { followUps } from './follow-ups/item-type.ts'
import type { StandingType } from './standing-type.ts'

export { followUpLines } from './follow-ups/item-type.ts'
export type { StandingContent, StandingGround } from './standing-type.ts'

/** Those that need more than a title; what else a committee's kind has standing brings only its name. */
export const standingTypes: readonly StandingType[] = [approvalOfAgenda, approvalOfMinutes, followUps, closedFollowUps]
