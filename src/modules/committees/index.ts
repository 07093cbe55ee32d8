export { applyReference } from './commands/apply-reference.ts'
export { loadReference } from './commands/load-reference.ts'
export { insertCommitteeAccess } from './repository/access.ts'
export { findActor, findActorBy } from './repository/actors.ts'
export { listExclusions, listExclusionsOfPerson } from './repository/exclusions.ts'
export { committeeKind } from './kinds/index.ts'
export {
  type CommitteeRow,
  findCommittee,
  findCommitteeBySlug,
  listCommittees,
  listCommitteesNamed,
  listCommitteesOfPartnership,
  markCommitteePublic,
  upsertCommittee,
} from './repository/committees.ts'
export { listNationalPartnerships } from './repository/national-partnerships.ts'
export { listParties, type PartyRow } from './repository/parties.ts'
export { previewReference } from './queries/preview-reference.ts'
export { listFocusAreas } from './repository/focus-areas.ts'
export { addSeat } from './commands/add-seat.ts'
export { changeSeats } from './commands/change-seats.ts'
export { createSeats } from './commands/create-seats.ts'
export { placeMember } from './commands/place-member.ts'
export { recordListing } from './commands/record-listing.ts'
export {
  insertMembership,
  listMembershipsOfCommittees,
  listMembershipsOfOrganisation,
  listMembershipsOfPerson,
  listPersonsInPublicSeats,
  markMembershipsPublic,
  type SeatedPerson,
  withdrawMembershipsOfPapers,
} from './repository/memberships.ts'
export { listSeats, listSeatsAppointedBy } from './repository/seats.ts'
export { listPartnerships, listPartnershipsOf } from './repository/partnerships.ts'
export { listSectorsAtTable } from './repository/sectors-at-table.ts'
export { listSuccessions } from './repository/successions.ts'
export { listCommitteesSharingPeople } from './repository/shared-people.ts'
export { listHeldSeats, moveBackInCommittees, moveInCommittees } from './repository/merged-memberships.ts'
export { listRightTerms, listSeatedIn, listSeatTerms } from './repository/terms.ts'
export { addTerms } from './commands/add-terms.ts'
export { findKeptPartnership } from './repository/partnership-changes.ts'
export { listMandatesEndingBy, listTermsVersions } from './repository/terms-of-reference.ts'
