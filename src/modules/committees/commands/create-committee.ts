import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { insertCommittee, insertCommitteeNames, lockAllCommittees } from '../repository/committee-changes.ts'
import type { CommitteeState } from '../rules/bodies/body-state.ts'
import { freeSlug } from '../rules/bodies/free-slug.ts'
import { whyNotKeepCommittee } from '../rules/bodies/why-not-keep-committee.ts'
import { linesOf } from '../rules/bodies/why-not-keep-partnership.ts'
import { mayPlaceCommittee } from '../rules/partnership-rights.ts'
import { carryOnCommittee } from './carry-on-committee.ts'
import { committeesAround } from '../queries/committees-around.ts'

export interface NewCommitteeForm {
  readonly state: CommitteeState
  /** Empty while no end is known. */
  readonly to: string
  /** Slug of the committee that it follows; empty where it follows none. */
  readonly predecessor: string
}

/** Begins a committee of a kind that is no group; groups are set up after looking around. @returns its slug */
export const createCommittee = command('committees.create-committee', async (work, { state, to, predecessor }: NewCommitteeForm) => {
  const { actor, now, db, permit, record } = work
  const kind = committeeKind(state.kind)
  permit(mayPlaceCommittee(actor, (await committeesAround(db)).meant(state, to).place))
  if (!kind || kind.isGroup) throw new NotFound('kind')
  await lockAllCommittees(db)
  const { committees, partnerships, organisations, meant, told } = await committeesAround(db)
  const { around, place, level } = meant(state, to)
  refuseIf(whyNotKeepCommittee({ ...state, to }, around))
  const owner = [...partnerships, ...organisations].find(({ id }) => id === place.partnershipId || id === place.organisationId)
  const slug = freeSlug([state.name, `${state.name} ${owner?.name ?? ''}`], (taken) => committees.some((one) => one.slug === taken))
  const { partnershipId, organisationId, parentId } = place
  const id = await insertCommittee(
    db,
    {
      slug,
      name: state.name.trim(),
      kind: kind.slug,
      level,
      partnershipId,
      organisationId,
      parentId,
      validFrom: state.from,
      validTo: to || null,
    },
    now,
  )
  await insertCommitteeNames(db, id, [state.name, ...linesOf(state.otherNames)])
  const following =
    predecessor === '' ? [] : await carryOnCommittee(work, { slug: predecessor, successor: slug, on: state.from, withThose: true })
  await record({
    event: 'committee.created',
    subject: { kind: 'committee', id },
    details: { name: state.name, kind: kind.slug },
    after: { ...told(state), to },
  })
  for (const event of following) await record(event)
  return slug
})
