import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { partnershipKind } from '../kinds/index.ts'
import { lockAllCommittees } from '../repository/committee-changes.ts'
import { insertParties, insertPartnership, lockAllPartnerships } from '../repository/partnership-changes.ts'
import type { PartnershipState } from '../rules/bodies/body-state.ts'
import { freeSlug } from '../rules/bodies/free-slug.ts'
import { linesOf, whyNotKeepPartnership } from '../rules/bodies/why-not-keep-partnership.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { carryOnPartnership } from './carry-on-partnership.ts'
import { partnershipsAround } from '../queries/partnerships-around.ts'

export interface NewPartnershipForm {
  readonly kind: string
  readonly state: PartnershipState
  /** Empty while no end is known. */
  readonly to: string
  /** Slug of the partnership that it follows; empty where it follows none. */
  readonly predecessor: string
}

/** Begins a partnership with its parties. @returns its slug */
export const createPartnership = command(
  'committees.create-partnership',
  async ({ actor, db, permit, record }, { kind, state, to, predecessor }: NewPartnershipForm) => {
    permit(mayKeepPartnerships(actor))
    if (!partnershipKind(kind)) throw new NotFound('kind')
    await lockAllPartnerships(db)
    await lockAllCommittees(db)
    const around = await partnershipsAround(db)
    refuseIf(whyNotKeepPartnership({ ...state, kind, to }, around))
    const slug = freeSlug([state.name, `${state.name} ${state.region}`], (taken) => around.partnerships.some((one) => one.slug === taken))
    const id = await insertPartnership(db, {
      slug,
      kind,
      name: state.name.trim(),
      region: state.region,
      hospital: state.hospital.trim() || null,
      source: state.source.trim() || null,
      validFrom: state.from,
      validTo: to || null,
    })
    const parties = linesOf(state.parties).flatMap((line) => around.partyOf(line) ?? [])
    await insertParties(
      db,
      id,
      parties.map((organisationId, position) => ({ organisationId, position })),
      state.from,
    )
    const following =
      predecessor === '' ? [] : await carryOnPartnership(db, { slug: predecessor, successor: slug, on: state.from, withThose: true })
    await record({
      event: 'partnership.created',
      subject: { kind: 'partnership', id },
      details: { name: state.name, kind },
      after: { ...state, to },
    })
    for (const event of following) await record(event)
    return slug
  },
)
