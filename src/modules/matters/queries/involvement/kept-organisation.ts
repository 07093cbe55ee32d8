import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { listPartnershipsOf } from '../../../committees/index.ts'
import { findOrganisationBySlug } from '../../../people/index.ts'
import { listComingAgendas } from '../../repository/agendas-to-look-through.ts'
import { mayKeepInvolvement } from '../../rules/involvement/involvement-rights.ts'

type Asking = Pick<Query, 'actor' | 'db' | 'now' | 'permit'>

/** The organisation whose involvement the actor keeps, with the coming agendas of the partnerships that it is a party to. */
export async function keptOrganisation({ actor, db, now, permit }: Asking, slug: string) {
  const organisation = await findOrganisationBySlug(db, slug)
  permit(organisation !== undefined && mayKeepInvolvement(actor, organisation.id))
  if (!organisation) throw new NotFound('organisation')
  const partnerships = await listPartnershipsOf(db, organisation.id)
  const agendas = await listComingAgendas(
    db,
    partnerships.map(({ id }) => id),
    danishDay(now),
  )
  return { organisation, partnerships, agendas }
}
