import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee, findCommitteeBySlug, findPartnership, listFocusAreas, listMembers } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOf, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { listMeetingsOfCommittee } from '../../meetings/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { memberGroups } from '../rules/member-groups.ts'
import { validityOn } from '../rules/validity.ts'

export type CommitteeView = Awaited<ReturnType<typeof committeePage>>

/** A committee with who sits in it today and its meetings. */
export const committeePage = query(
  'publishing.committee-page',
  async ({ actor, now, db, permitToKnow }, { slug }: { readonly slug: string }) => {
    const committee = await findCommitteeBySlug(db, slug)
    permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
    if (!committee) throw new NotFound('committee')
    const today = danishDay(now)
    const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
    const members = (await listMembers(db, committee.id, today))
      .filter((seat) => mayKnowOfSeat(actor, seat))
      .map((member) => ({
        ...member,
        organisation: organisations.get(member.organisationId ?? ''),
      }))
    const meetings = await listMeetingsOfCommittee(db, committee.id, committeesReadBy(actor))
    return {
      committee: { ...committee, validity: validityOn(today, committee) },
      organisation: organisations.get(committee.organisationId ?? ''),
      partnership: committee.partnershipId ? await findPartnership(db, committee.partnershipId) : undefined,
      parent: committee.parentId ? await findCommittee(db, committee.parentId) : undefined,
      focusAreas: (await listFocusAreas(db)).filter(({ committeeId }) => committeeId === committee.id),
      groups: memberGroups(members),
      coming: meetings.filter(({ heldOn }) => heldOn >= today).toReversed(),
      held: meetings.filter(({ heldOn }) => heldOn < today),
    }
  },
)
