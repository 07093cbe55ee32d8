import type { Progress } from '../held/meeting-progress.ts'
import type { DraftStanding } from '../items/item-rights.ts'

/** What a running text belongs to, which says who reads it and who writes in it. */
export type TextOwner = SectionText | ConclusionText

interface OfItem {
  readonly draftId: string
  readonly committeeId: string
  readonly open: boolean
  /** Of the item. */
  readonly title: string
}

/** A section of an item in the making. */
export interface SectionText extends OfItem {
  readonly kind: 'section'
  readonly draft: DraftStanding
  /** Kind of section, and what it is called where that is something else. */
  readonly section: string
  readonly heading: string | null
}

/** What a meeting concludes on an item. */
export interface ConclusionText extends OfItem {
  readonly kind: 'conclusion'
  readonly meetingId: string
  readonly progress: Progress
  /** Who left the room for the item. */
  readonly conflicted: ReadonlySet<string>
}
