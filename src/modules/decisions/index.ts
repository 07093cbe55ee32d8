export { openFollowUp } from './commands/open-follow-up.ts'
export { postponeFollowUp } from './commands/postpone-follow-up.ts'
export { remindAllDue } from './commands/remind-all-due.ts'
export { choicesFor } from './queries/follow-up-page.ts'
export { followUpItem } from './queries/follow-up-item.ts'
export { listAwaitingFollowUps } from './repository/agenda-follow-ups.ts'
export {
  findFollowUp,
  followUpsOfMeeting,
  type ListedFollowUp,
  listFollowUpsOfMeeting,
  listOpenFollowUps,
  publishFollowUps,
  withdrawFollowUps,
} from './repository/follow-ups.ts'
export { replaceProposedFollowUps } from './repository/new-follow-ups.ts'
export { countPublicFollowUps, listPublicFollowUps, type PublicFilter } from './repository/public-follow-ups.ts'
export { listReportsOf } from './repository/reports.ts'
export { deleteAnswerLinksBefore, deleteAnswerLinksOf } from './repository/answer-links.ts'
export { listFollowUpsOfPerson, listReportsByPerson, moveFollowUpRows, moveFollowUpRowsBack } from './repository/rows-of-person.ts'
export { confirmFollowUp } from './commands/confirm-follow-up.ts'
export { reportOnFollowUp } from './commands/report-on-follow-up.ts'
