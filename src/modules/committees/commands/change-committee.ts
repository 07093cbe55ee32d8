import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import {
  deleteCommitteeNames,
  findKeptCommittee,
  insertCommitteeNames,
  lockAllCommittees,
  lockCommittee,
  updateCommittee,
} from '../repository/committee-changes.ts'
import type { BodyState, CommitteeState } from '../rules/bodies/body-state.ts'
import { changedFields, whyNotKeepAsItIs, whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { whyNotKeepCommittee } from '../rules/bodies/why-not-keep-committee.ts'
import { linesOf } from '../rules/bodies/why-not-keep-partnership.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayKeepCommittee, mayPlaceCommittee } from '../rules/partnership-rights.ts'
import { committeeAsItStands, committeesAround } from '../queries/committees-around.ts'

export interface ChangedCommitteeForm {
  readonly slug: string
  /** As it stood when the form was made. */
  readonly was: BodyState
  readonly state: CommitteeState
}

const placeFields = ['kind', 'partnership', 'organisation', 'parent']

/** Corrects what is known of a committee: its name and spellings, kind, place and first day. */
export const changeCommittee = command(
  'committees.change-committee',
  async ({ actor, db, permit, permitToKnow, record }, { slug, was, state }: ChangedCommitteeForm) => {
    const committee = await findKeptCommittee(db, slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    permit(mayKeepCommittee(actor, { ...committee, isGroup: committeeKind(committee.kind)?.isGroup ?? false }))
    await lockAllCommittees(db)
    const known = await committeesAround(db)
    const stands = await committeeAsItStands(db, (await lockCommittee(db, slug)) ?? committee, known)
    refuseIf(whyNotOverwrite(was, stands))
    refuseIf(whyNotKeepAsItIs(state, stands))
    const fields = changedFields(state, stands)
    const { around, place, level } = known.meant(state, committee.validTo ?? '', committee.id)
    // Who keeps a group may not put it where they keep nothing.
    if (fields.some((field) => placeFields.includes(field))) permit(mayPlaceCommittee(actor, place))
    if (!committeeKind(state.kind) && state.kind !== committee.kind) throw new NotFound('kind')
    refuseIf(whyNotKeepCommittee({ ...state, id: committee.id, to: committee.validTo ?? '' }, around))
    const { partnershipId, organisationId, parentId } = place
    await updateCommittee(db, committee.id, {
      name: state.name.trim(),
      kind: state.kind,
      level,
      partnershipId,
      organisationId,
      parentId,
      validFrom: state.from,
    })
    if (fields.includes('otherNames')) await deleteCommitteeNames(db, committee.id)
    await insertCommitteeNames(db, committee.id, [state.name, ...linesOf(state.otherNames)])
    const told = (of: CommitteeState): BodyState =>
      Object.fromEntries(Object.entries(known.told(of)).filter(([field]) => fields.includes(field)))
    await record({
      event: 'committee.changed',
      subject: { kind: 'committee', id: committee.id },
      details: { name: state.name },
      before: told(stands),
      after: told(state),
    })
  },
)
