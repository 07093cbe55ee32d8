import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listMembershipsOfOrganisation, listPartnershipsOf } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { listAppearancesOfOrganisation } from '../../meetings/index.ts'
import { findOrganisationBySlug } from '../../people/index.ts'

export type OrganisationView = Awaited<ReturnType<typeof organisationPage>>

/** What an organisation is party to, who sits where for it, and the meetings it took part in. */
export const organisationPage = query(
  'publishing.organisation-page',
  async ({ actor, now, db, permit }, { slug }: { readonly slug: string }) => {
    permit(true)
    const organisation = await findOrganisationBySlug(db, slug)
    if (!organisation) throw new NotFound('organisation')
    const committees = new Map((await listCommittees(db)).map((committee) => [committee.id, committee]))
    const named = <Row extends { readonly committeeId: string }>(row: Row) => ({ ...row, committee: committees.get(row.committeeId) })
    const appearances = await listAppearancesOfOrganisation(db, organisation.id, committeesReadBy(actor))
    const meetings = Map.groupBy(appearances, ({ meetingId }) => meetingId)
    return {
      organisation,
      partnerships: await listPartnershipsOf(db, organisation.id),
      seats: (await listMembershipsOfOrganisation(db, organisation.id, danishDay(now)))
        .filter((seat) => mayKnowOfSeat(actor, seat))
        .map(named),
      meetings: [...meetings.values()].flatMap((people) =>
        people.slice(0, 1).map(({ meetingId, committeeId, heldOn }) => named({ meetingId, committeeId, heldOn, people })),
      ),
    }
  },
)
