import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listFocusAreas, listPartnerships } from '../../committees/index.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'
import { listOpenFollowUps } from '../../decisions/index.ts'
import { listComingMeetings, listPastMeetings } from '../../meetings/index.ts'

export type FrontView = Awaited<ReturnType<typeof frontPage>>

/** What comes next, what awaits, what the collaboration works on. */
export const frontPage = query('publishing.front-page', async ({ actor, now, db, permit }) => {
  permit(true)
  const today = danishDay(now)
  const committees = committeesReadBy(actor)
  const names = new Map((await listCommittees(db)).map((committee) => [committee.id, committee]))
  const named = <Row extends { readonly committeeId: string }>(row: Row) => ({ ...row, committee: names.get(row.committeeId) })
  const partnerships = await listPartnerships(db)
  const focusAreas = await listFocusAreas(db)
  return {
    coming: (await listComingMeetings(db, today, committees, 5)).map(named),
    latest: (await listPastMeetings(db, today, committees, 6)).map(named),
    followUps: (await listOpenFollowUps(db, { committees, closedCommittees: committeesReadClosedBy(actor) }, 8)).map(named),
    partnerships,
    focusAreas: focusAreas.map((area) => ({
      ...area,
      partnership: partnerships.find(({ id }) => id === area.partnershipId),
      committee: area.committeeId ? names.get(area.committeeId) : undefined,
    })),
  }
})
