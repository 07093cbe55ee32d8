import type { IsoDay } from '../../../kernel/dates.ts'

/** What a standing item is drawn from, as it is when the agenda is opened. */
export interface StandingGround {
  /** The latest meeting whose minutes nobody has approved. */
  readonly lastMinutes?: { readonly meetingId: string; readonly heldOn: IsoDay } | undefined
  /** The committee's open follow-ups as Markdown; empty where there are none. */
  readonly followUps: string
  /** The closed ones, for a closed item. */
  readonly closedFollowUps: string
}

/** What a standing item says from the first; the record is Danish. */
export interface StandingContent {
  readonly title: string
  readonly type: 'decision' | 'discussion' | 'information'
  readonly recommendation: readonly string[]
  readonly markdown: string
  readonly closed?: boolean
}

/** An item that comes by itself, with its own words. */
export interface StandingType {
  /** As in a kind's `standingItems`. */
  readonly key: string
  /** Nothing where there is no occasion for it. */
  readonly content: (ground: StandingGround) => StandingContent | undefined
}
