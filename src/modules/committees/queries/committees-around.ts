import { nameKey } from '../../../kernel/name-key.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { type KeptCommittee, listCommitteeNames, listKeptCommittees } from '../repository/committee-changes.ts'
import { listPartnerships } from '../repository/partnerships.ts'
import { listPossibleParties } from '../repository/possible-parties.ts'
import type { CommitteeState } from '../rules/bodies/body-state.ts'
import type { AroundCommittee } from '../rules/bodies/why-not-keep-committee.ts'

/** What a committee's form may name. */
export async function committeesAround(db: Query['db']) {
  const [committees, partnerships, organisations] = [
    await listKeptCommittees(db),
    await listPartnerships(db),
    await listPossibleParties(db),
  ]
  const bySlug = <Row extends { readonly slug: string }>(rows: readonly Row[], slug: string): Row | undefined =>
    rows.find((row) => row.slug === slug)
  return { committees, partnerships, organisations, meant, told }

  /** As the history tells it: names instead of what stands in addresses. */
  function told(state: CommitteeState): CommitteeState {
    const named = (rows: readonly { readonly slug: string; readonly name: string }[], slug: string): string =>
      bySlug(rows, slug)?.name ?? slug
    return {
      ...state,
      partnership: named(partnerships, state.partnership),
      organisation: named(organisations, state.organisation),
      parent: named(committees, state.parent),
    }
  }

  /** What a form's slugs mean, for the rules and for the row. */
  function meant(state: CommitteeState, to: string, id?: string) {
    const kind = committeeKind(state.kind)
    const partnership = bySlug(partnerships, state.partnership)
    const organisation = bySlug(organisations, state.organisation)
    const parent = bySlug(committees, state.parent)
    const around: AroundCommittee = {
      belongsTo: kind?.belongsTo ?? 'either',
      partnership,
      organisation,
      parent,
      parents: new Map(committees.flatMap((committee) => (committee.parentId ? [[committee.id, committee.parentId]] : []))),
      sameName: committees.filter(
        (other) =>
          other.id !== id &&
          other.partnershipId === (partnership?.id ?? null) &&
          other.organisationId === (organisation?.id ?? null) &&
          nameKey(other.name) === nameKey(state.name) &&
          (other.validFrom ?? '') <= (to || openEnd) &&
          state.from <= (other.validTo ?? openEnd),
      ),
    }
    const place = {
      partnershipId: partnership?.id ?? null,
      organisationId: organisation?.id ?? null,
      parentId: parent?.id ?? null,
      isGroup: kind?.isGroup ?? false,
    }
    // A kind with one level has no other; of one that nobody has told yet, the level stays as it was written.
    const level = kind && !kind.levels.some((one) => one === state.level) ? (kind.levels[0] ?? state.level) : state.level
    return { around, place, level }
  }
}

const openEnd = '9999-12-31'

/** A committee as its form shows it. */
export async function committeeAsItStands(
  db: Query['db'],
  committee: KeptCommittee,
  {
    committees,
    partnerships,
    organisations,
  }: Pick<Awaited<ReturnType<typeof committeesAround>>, 'committees' | 'partnerships' | 'organisations'>,
): Promise<CommitteeState> {
  const slugOf = (rows: readonly { readonly id: string; readonly slug: string }[], id: string | null): string =>
    rows.find((row) => row.id === id)?.slug ?? ''
  const names = await listCommitteeNames(db, committee.id)
  return {
    name: committee.name,
    otherNames: names.filter((name) => name !== nameKey(committee.name)).join('\n'),
    kind: committee.kind,
    level: committee.level,
    partnership: slugOf(partnerships, committee.partnershipId),
    organisation: slugOf(organisations, committee.organisationId),
    parent: slugOf(committees, committee.parentId),
    from: committee.validFrom ?? '',
  }
}
