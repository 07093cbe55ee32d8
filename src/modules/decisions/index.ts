export { type FollowUpToOpen, openFollowUp } from './commands/open-follow-up.ts'
export { postponeFollowUp } from './commands/postpone-follow-up.ts'
export { remindAllDue } from './commands/remind-all-due.ts'
export { followUpItem } from './queries/follow-up-item.ts'
export { type AgendaFollowUpRow, listAwaitingFollowUps, listFollowUpsForAgenda } from './repository/agenda-follow-ups.ts'
export {
  type FollowUpRow,
  listFollowUpsOfMeeting,
  listOpenFollowUps,
  publishFollowUps,
  withdrawFollowUps,
} from './repository/follow-ups.ts'
export { replaceProposedFollowUps } from './repository/new-follow-ups.ts'
export { listFocusAreaChoices } from './repository/focus-area-choices.ts'
export { countPublicFollowUps, listPublicFollowUps, type PublicFilter } from './repository/public-follow-ups.ts'
export { listReportsOf } from './repository/reports.ts'
export { moveFollowUpRows, moveFollowUpRowsBack } from './repository/rows-of-person.ts'
