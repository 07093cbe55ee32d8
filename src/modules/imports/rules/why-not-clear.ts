import type { Refusal } from '../../../kernel/refusal.ts'
import type { PaperKind } from './draft.ts'

export interface ReadPaper {
  readonly kind: PaperKind | null
  readonly doubts: number
  readonly personalNumbers: number
  readonly committeeId: string | null
  /** Whether the record of that committee is the actor's to keep. */
  readonly keepsRecord: boolean
  /** What the record already tells of the meeting, if it does. */
  readonly recordedState: string | null
}

export type LeftRefusal = Refusal<
  | 'imports/left-personal-numbers'
  | 'imports/left-doubts'
  | 'imports/left-new-committee'
  | 'imports/left-other-committee'
  | 'imports/left-recorded'
>

/** Why a paper is left to a person when all papers without doubt are accepted at once. */
export function whyNotClear({
  kind,
  doubts,
  personalNumbers,
  committeeId,
  keepsRecord,
  recordedState,
}: ReadPaper): LeftRefusal | undefined {
  if (personalNumbers > 0) return { code: 'imports/left-personal-numbers', values: { numbers: personalNumbers } }
  if (doubts > 0) return { code: 'imports/left-doubts', values: { doubts } }
  if (!committeeId) return { code: 'imports/left-new-committee' }
  if (!keepsRecord) return { code: 'imports/left-other-committee' }
  // Minutes that follow their agenda are the everyday case; anything else changes what somebody has accepted.
  const follows = recordedState === 'planned' || (recordedState === 'agenda' && kind === 'minutes')
  return recordedState === null || follows ? undefined : { code: 'imports/left-recorded' }
}
