export { takeDemoRole } from './commands/take-demo-role.ts'
export { insertOperator, insertOrganisationAccess, listDemoRoles, upsertDemoRole } from './repository/access.ts'
export { findOrganisationBySlug, listOrganisations, type OrganisationRow, upsertOrganisation } from './repository/organisations.ts'
export { findPerson, insertPerson, listPersonsNamed, markPersonsPublic, updateOrganisationOf } from './repository/persons.ts'
