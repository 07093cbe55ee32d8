import type { Minutes } from './minutes.ts'
import type { MinutesSituation } from './why-not-minutes.ts'

/** What one reader can do about minutes. */
export interface MinutesReader {
  readonly prepares: boolean
  readonly approves: boolean
  readonly hasApproved: boolean
  readonly comments: boolean
  /** Whether comments are still due. */
  readonly isCommentable: boolean
}

/** The one next step that the page leads to. */
export type MinutesStep =
  | 'wait-for-meeting'
  | 'send-for-comment'
  | 'answer-comments'
  | 'send-for-approval'
  | 'note-approval'
  | 'await-chairs'
  | 'approve'
  | 'await-others'
  | 'await-silence'
  | 'await-meeting'
  | 'comment'
  | 'comments-closed'
  | 'publish'
  | 'done'

export function minutesStep(
  { state, wasHeld, unanswered }: MinutesSituation,
  { manner }: Pick<Minutes, 'manner'>,
  reader: MinutesReader,
): MinutesStep {
  const { prepares, approves, hasApproved } = reader
  if (state === 'approved') return prepares ? 'publish' : 'done'
  if (!wasHeld) return 'wait-for-meeting'
  if (state === 'draft') return prepares ? 'send-for-comment' : 'wait-for-meeting'
  if (state === 'for-comment') {
    if (prepares) return unanswered > 0 ? 'answer-comments' : 'send-for-approval'
    return reader.comments && reader.isCommentable ? 'comment' : 'comments-closed'
  }
  if (manner === 'at-meeting') return prepares ? 'note-approval' : 'await-meeting'
  if (approves) return hasApproved ? 'await-others' : 'approve'
  return prepares ? 'await-chairs' : 'await-silence'
}
