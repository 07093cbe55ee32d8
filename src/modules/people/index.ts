export { appointOperator } from './commands/appoint-operator.ts'
export { endSession } from './commands/end-session.ts'
export { signOutEverywhere } from './commands/sign-out-everywhere.ts'
export { takeDemoRole } from './commands/take-demo-role.ts'
export { listDelegationsFrom, listDelegationsOf } from './repository/delegations.ts'
export { insertOperator, insertOrganisationAccess, listDemoRoles, upsertDemoRole } from './repository/access.ts'
export { listNationalOrganisations, updateOrganisationSuccessor, upsertNationalOrganisations } from './repository/national-organisations.ts'
export {
  isNationalMapRecorded,
  listRegionMunicipalities,
  type RegionMunicipality,
  updateStartInRegion,
  upsertRegionMunicipalities,
} from './repository/region-municipalities.ts'
export { findOrganisationBySlug, listOrganisations, type OrganisationRow, upsertOrganisation } from './repository/organisations.ts'
export { deleteContacts, findContact, findContactByAddress, upsertContact } from './repository/contacts.ts'
export { deleteIdentity, findIdentity, hasWayIn, listIdentities } from './repository/identities.ts'
export { deleteInvitation, deleteOpenInvitations, findInvitation, insertInvitation, listOpenInvitations } from './repository/invitations.ts'
export { movePersonRows, movePersonRowsBack } from './repository/merged-rows.ts'
export {
  insertMerge,
  listMerges,
  listMergesInto,
  lockMerge,
  lockPersons,
  updateKept,
  updateMergedBack,
  updateMergedInto,
  updateMergeUndone,
} from './repository/merges.ts'
export { listPasskeys } from './repository/passkeys.ts'
export { deleteMailLinksBefore } from './repository/mail-links.ts'
export { findMergedInto, listMergedEntries, listPersons } from './repository/persons.ts'
export { deleteWaysIn, listForgettable, listRightsOutsideCommittees } from './repository/standing.ts'
export {
  findPerson,
  insertPerson,
  listPersonsNamed,
  markPersonsPublic,
  updateOrganisationOf,
  withdrawPersons,
} from './repository/persons.ts'
export { deleteNoticesBefore, insertNotices, listNotices, type NewNotice } from './repository/notices.ts'
export { findMailChoice, findMailLanguage, listMailReceivers } from './repository/mail-choices.ts'
export { deleteUnsubscribeLinksBefore } from './repository/unsubscribe-links.ts'
export { writeDueDigest } from './commands/write-due-digest.ts'
export { recordBounce } from './commands/record-bounce.ts'
