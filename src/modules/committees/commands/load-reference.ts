import {
  insertOperator,
  insertOrganisationAccess,
  insertPerson,
  listOrganisations,
  listPersonsNamed,
  upsertDemoRole,
  upsertOrganisation,
} from '../../people/index.ts'
import { command } from '../../../platform/command/use-case.ts'
import { insertCommitteeAccess } from '../repository/access.ts'
import { markCommitteePublic, upsertCommittee } from '../repository/committees.ts'
import { upsertFocusArea } from '../repository/focus-areas.ts'
import { listPartnerships, upsertParty, upsertPartnership } from '../repository/partnerships.ts'
import { insertSuccession } from '../repository/successions.ts'
import { mayLoadReference } from '../rules/committee-rights.ts'
import type { ReferenceWorld } from '../rules/reference-world.ts'

/** Brings organisations, partnerships, committees and appointments into the record; running it again changes nothing. */
export const loadReference = command('committees.load-reference', async ({ actor, now, db, permit, record }, world: ReferenceWorld) => {
  permit(mayLoadReference(actor))
  const organisations = new Map((await listOrganisations(db)).map(({ slug, id }) => [slug, id]))
  for (const organisation of world.organisations) organisations.set(organisation.slug, await upsertOrganisation(db, organisation))
  const recorded = await listPartnerships(db)
  const partnerships = new Map(recorded.map(({ slug, id }) => [slug, id]))
  for (const partnership of world.partnerships) {
    const id = await upsertPartnership(db, partnership)
    partnerships.set(partnership.slug, id)
    for (const [position, { organisation }] of partnership.parties.entries())
      await upsertParty(db, {
        partnershipId: id,
        organisationId: known(organisations, organisation),
        position,
        from: partnership.validFrom,
      })
  }
  for (const { partnership, organisation } of world.parties ?? []) {
    const { id, validFrom } = recorded.find(({ slug }) => slug === partnership)!
    const organisationId = known(organisations, organisation)
    await upsertParty(db, { partnershipId: id, organisationId, position: world.organisations.length, from: validFrom })
  }
  for (const { slug, successor } of world.partnerships)
    if (successor) await insertSuccession(db, { predecessorId: known(partnerships, slug), successorId: known(partnerships, successor) })
  const committees = new Map<string, string>()
  for (const committee of world.committees) {
    const id = await upsertCommittee(db, {
      ...committee,
      otherNames: committee.aliases ?? [],
      partnershipId: committee.partnership && known(partnerships, committee.partnership),
      organisationId: committee.organisation && known(organisations, committee.organisation),
      parentId: committee.parent && known(committees, committee.parent),
    })
    await markCommitteePublic(db, id, now)
    committees.set(committee.slug, id)
  }
  for (const [position, area] of world.focusAreas.entries())
    await upsertFocusArea(db, {
      ...area,
      partnershipId: known(partnerships, area.partnership),
      committeeId: area.committee && known(committees, area.committee),
      position,
    })
  for (const [position, role] of world.demoRoles.entries()) {
    const organisationId = known(organisations, role.organisation)
    const [same] = await listPersonsNamed(db, role.person)
    const { id: personId } = same ?? (await insertPerson(db, role.person, organisationId, now))
    const from = appointedFrom
    for (const { committee, role: held } of role.committees)
      await insertCommitteeAccess(db, { personId, committeeId: known(committees, committee), role: held, from })
    for (const { organisation, role: held } of role.organisations)
      await insertOrganisationAccess(db, { personId, organisationId: known(organisations, organisation), role: held, from })
    if (role.operator) await insertOperator(db, personId)
    await upsertDemoRole(db, role.slug, personId, position)
  }
  await record({
    event: 'reference.loaded',
    subject: { kind: 'reference', id: world.name },
    details: { organisations: organisations.size, partnerships: partnerships.size, committees: committees.size },
  })
})

/** The day the clusters began. */
const appointedFrom = '2022-07-01'

function known(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`reference data names ${slug} before it is defined`)
  return id
}
