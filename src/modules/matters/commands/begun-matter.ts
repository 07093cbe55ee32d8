import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { slugOf } from '../../../kernel/name-key.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { listCommittees, listCommitteesOfPartnership, listFocusAreas, listParties } from '../../committees/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { findItemTraces } from '../repository/item-traces.ts'
import { insertMatter, isSlugTaken, replaceReferences } from '../repository/matters.ts'
import { insertTreatments } from '../repository/treatments.ts'
import { referencesWritten } from '../rules/references-written.ts'
import { mayKeepMatter } from '../rules/matter-rights.ts'
import { firstRoute } from '../rules/first-route.ts'
import { whyNotKeepMatter } from '../rules/why-not-keep-matter.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'

export interface MatterBegun {
  readonly title: string
  readonly summary: string
  readonly partnershipId: string | undefined
  readonly focusAreaId: string | undefined
  readonly open: boolean
  /** As written: "authority, system, number", a line each. */
  readonly references: string
  /** The item that it begins with: it is its first treatment, and what its paper tells of others is proposed. */
  readonly itemId: string | undefined
}

/** A matter begun inside the caller's command. @returns its slug */
export async function begunMatter({ actor, now, db, permit, record }: Command, begun: MatterBegun): Promise<string> {
  const { partnershipId, focusAreaId } = begun
  const committees = partnershipId ? await listCommitteesOfPartnership(db, partnershipId) : []
  const parties = partnershipId ? await listParties(db, [partnershipId]) : []
  const place = { committees: committees.map(({ id }) => id), parties: parties.map(({ organisationId }) => organisationId) }
  permit(partnershipId === undefined ? actor.kind !== 'public' : mayKeepMatter(actor, place))
  refuseIf(whyNotKeepMatter(begun))
  if (partnershipId === undefined || actor.kind === 'public') throw new NotFound('partnership')
  if (focusAreaId && !(await listFocusAreas(db)).some((area) => area.id === focusAreaId && area.partnershipId === partnershipId))
    throw new NotFound('focus area')
  const item = begun.itemId ? await findItemTraces(db, begun.itemId, committeesReadBy(actor)) : undefined
  if (begun.itemId && !item) throw new NotFound('item')
  // Addresses are passed on and stand in logs: that of a closed matter does not say what it is about.
  const slug = await freeSlug(begun.open ? begun.title : '')
  const id = await insertMatter(
    db,
    {
      slug,
      title: begun.title.trim(),
      summary: begun.summary.trim() || null,
      partnershipId,
      focusAreaId: focusAreaId ?? null,
      open: begun.open,
      createdByName: actor.name,
    },
    now,
  )
  await replaceReferences(db, id, referencesWritten(begun.references, await listOrganisations(db)))
  if (item)
    await insertTreatments(
      db,
      firstRoute(item, await listCommittees(db)).map((treatment) => ({ ...treatment, matterId: id })),
    )
  await record({
    event: 'matter.begun',
    subject: { kind: 'matter', id },
    details: toldOfMatter({ open: begun.open, title: begun.title.trim() }),
  })
  return slug

  async function freeSlug(title: string): Promise<string> {
    const base = slugOf(title).slice(0, 80) || 'sag'
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? base : `${base}-${number}`
      if (!(await isSlugTaken(db, candidate))) return candidate
    }
  }
}
