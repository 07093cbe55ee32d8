/** Draft → for comment → for approval → approved; an objection leads back to for comment. */
export const minutesStates = ['draft', 'for-comment', 'for-approval', 'approved'] as const
export type MinutesState = (typeof minutesStates)[number]

export const approvalManners = ['at-meeting', 'in-writing'] as const
export type ApprovalManner = (typeof approvalManners)[number]

/** Where the minutes of a meeting stand. */
export interface Minutes {
  readonly meetingId: string
  readonly state: MinutesState
  /** How they are, or were, approved. */
  readonly manner: ApprovalManner | null
  /** Of comments while they are for comment, of silence while they are for approval in writing. */
  readonly deadlineAt: Date | null
  /** With whose rights they enter the record. */
  readonly sentBy: string | null
  readonly sentByName: string | null
  readonly version: number | null
  readonly approvedAt: Date | null
}

export const stageOccasions = ['for-comment', 'for-approval', 'objected', 'restored', 'approved', 'corrected'] as const
export type StageOccasion = (typeof stageOccasions)[number]

export type Verdict = 'approved' | 'objected' | 'tacit'
