import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listCommitteesSharingPeople, listPartnerships } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { listMeetingsOfYear } from '../repository/planned-meetings.ts'
import { maySeeAgendaInTheMakingOf } from '../rules/agenda/agenda-rights.ts'
import { meetingClashes } from '../rules/year/meeting-clashes.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { relatedCommittees } from '../rules/year/related-committees.ts'
import { yearAsked } from '../rules/year/year-asked.ts'

export type YearView = Awaited<ReturnType<typeof yearPage>>

interface YearQuestion {
  readonly year?: string | undefined
  /** Slug of a partnership. */
  readonly partnership?: string | undefined
}

/** A year's meetings of all committees that the reader may know of, with deadlines, and clashes for those who plan. */
export const yearPage = query('meetings.year-page', async ({ actor, now, db, permit }, asked: YearQuestion) => {
  permit(true)
  const today = danishDay(now)
  const year = yearAsked(asked.year, today)
  const partnerships = await listPartnerships(db)
  const chosen = partnerships.find(({ slug }) => slug === asked.partnership)
  const all = (await listCommittees(db)).filter((committee) => mayKnowOf(actor, committee))
  const committees = all.filter(({ partnershipId }) => !chosen || partnershipId === chosen.id)
  const byId = new Map(committees.map((committee) => [committee.id, committee]))
  const meetings = (await listMeetingsOfYear(db, { from: `${year}-01-01`, to: `${year}-12-31` }, committeesReadBy(actor))).flatMap(
    (meeting) => {
      const committee = byId.get(meeting.committeeId)
      return committee ? [{ ...meeting, committee, mayPrepareAgenda: mayPrepare(meeting) }] : []
    },
  )
  const plans = committees.filter(({ id }) => mayPlanMeetingsOf(actor, id))
  const clashes =
    plans.length === 0
      ? []
      : meetingClashes(
          meetings
            .filter(({ state, heldOn }) => state !== 'cancelled' && heldOn >= today)
            .map((meeting) => ({ ...meeting, key: meeting.id })),
          relatedCommittees(all, await listCommitteesSharingPeople(db, today)),
        )
  return {
    year,
    partnership: chosen,
    partnerships: partnerships.filter(({ id }) => all.some(({ partnershipId }) => partnershipId === id)),
    meetings,
    clashes: clashes.filter(({ key, with: other }) => key < other),
    mayPlan: plans.length > 0,
  }

  function mayPrepare({
    committeeId,
    heldOn,
    state,
  }: {
    readonly committeeId: string
    readonly heldOn: string
    readonly state: string
  }): boolean {
    return heldOn >= today && (state === 'planned' || state === 'agenda') && maySeeAgendaInTheMakingOf(actor, committeeId)
  }
})
