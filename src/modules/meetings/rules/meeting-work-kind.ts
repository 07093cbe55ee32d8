/** What about a meeting can wait for a chair, a member or a secretary. */
export type MeetingWorkKind =
  | 'approve-agenda'
  | 'approve-minutes'
  | 'comment-on-minutes'
  | 'look-at-proposals'
  | 'send-agenda'
  | 'answer-comments'
  | 'write-minutes'
