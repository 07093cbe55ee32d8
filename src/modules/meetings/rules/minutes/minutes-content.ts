import type { Attending, ComingMeeting, VersionItem } from '../meeting-version.ts'

/** The minutes as they stand, word for word: what is looked at, commented, approved and frozen. */
export interface MinutesContent {
  readonly people: readonly Attending[]
  /** Names of those who were expected and of whom nobody has said whether they came; none in approved minutes. */
  readonly unnoted?: readonly string[] | undefined
  readonly items: readonly MinutesItem[]
  readonly coming: readonly ComingMeeting[]
}

export interface MinutesItem extends VersionItem {
  readonly id: string
  readonly position: number
  /** The running text of its conclusion, while it is in the making. */
  readonly textId?: string | undefined
  readonly revision?: number | undefined
  /** Why the meeting did not come to it. */
  readonly untreated?: string | undefined
  /** Persons who left the room for it; they do not read it either where it is closed. */
  readonly conflicted: readonly string[]
}
