export {
  listFollowUpsOfMeeting,
  listOpenFollowUps,
  publishFollowUps,
  replaceProposedFollowUps,
  withdrawFollowUps,
} from './repository/follow-ups.ts'
