export { exportPackage } from './commands/package/export-package.ts'
export { bringAllFollowUps } from './commands/agenda/bring-all-follow-ups.ts'
export { approveAllDue } from './commands/minutes/approve-all-due.ts'
export { indexMeeting } from './commands/index-meeting.ts'
export { recordVersion } from './commands/record-version.ts'
export { withdrawPeople } from './commands/withdraw-people.ts'
export { listAppearancesOfOrganisation, listAppearancesOfPerson, listAttendance } from './repository/attendance.ts'
export { listProposingOrganisations } from './repository/item-proposers.ts'
export { listItemPlaces } from './repository/item-places.ts'
export {
  findMeetingOn,
  findReadableMeeting,
  listComingMeetings,
  listPastMeetings,
  listUnpublishedMeetings,
  lockMeeting,
  publishMeetingRows,
  withdrawMeetingRow,
} from './repository/meetings.ts'
export { listClosedAttachments, listFilesToBePublic } from './repository/files-to-be-public.ts'
export { insertWithdrawal } from './repository/withdrawals.ts'
export { listAllText } from './repository/all-text.ts'
export { findLatestContent, findPublicFileName, listVersionsOfFile } from './repository/versions.ts'
export {
  countAttendance,
  deleteCalendarSubscriptions,
  listApprovalsOf,
  listCalendarSubscriptions,
  listInvitationsOf,
  listMinutesCommentsOf,
  moveMeetingRows,
  moveMeetingRowsBack,
} from './repository/rows-of-person.ts'
export { findMeetingContents } from './repository/meeting-contents.ts'
export { listItemIdentities, listItems } from './repository/items.ts'
export { findLatestRecordedMeeting } from './repository/package-files.ts'
export { arrangeAgenda } from './commands/agenda/arrange-agenda.ts'
export { approveAgenda } from './commands/agenda/approve-agenda.ts'
export { dispatchAgenda } from './commands/agenda/dispatch-agenda.ts'
export { openAgenda } from './commands/agenda/open-agenda.ts'
export { addAttachments } from './commands/items/add-attachments.ts'
export { placeDraft } from './commands/items/place-draft.ts'
export { proposeDraft } from './commands/items/propose-draft.ts'
export { startDraft } from './commands/items/start-draft.ts'
export { takeOverDraft } from './commands/items/take-over-draft.ts'
export { planMeetings } from './commands/plan-meetings.ts'
export { agendaPage } from './queries/agenda/agenda-page.ts'
export { listMeetingWork } from './repository/meeting-work.ts'
