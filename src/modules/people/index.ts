export { takeDemoRole } from './commands/take-demo-role.ts'
export {
  type DemoRoleRow,
  findPersonalAccess,
  insertOperator,
  insertOrganisationAccess,
  listDemoRoles,
  upsertDemoRole,
} from './repository/access.ts'
export {
  findOrganisationBySlug,
  listOrganisations,
  type OrganisationRow,
  type Sector,
  upsertOrganisation,
} from './repository/organisations.ts'
export {
  findPerson,
  insertPerson,
  listPersonsNamed,
  markPersonsPublic,
  type PersonRow,
  updateOrganisationOf,
} from './repository/persons.ts'
