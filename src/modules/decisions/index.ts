export {
  type FollowUpReader,
  type FollowUpRow,
  listFollowUpsOfMeeting,
  listOpenFollowUps,
  type NewFollowUp,
  publishFollowUps,
  replaceProposedFollowUps,
} from './repository/follow-ups.ts'
