export {
  type FollowUpReader,
  type FollowUpRow,
  listFollowUpsOfMeeting,
  listOpenFollowUps,
  type NewFollowUp,
  publishFollowUps,
  replaceProposedFollowUps,
  withdrawFollowUps,
} from './repository/follow-ups.ts'
