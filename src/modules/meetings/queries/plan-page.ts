import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind, listCommittees, listCommitteesSharingPeople } from '../../committees/index.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { listMeetingsOfYear, listNoticePeriods } from '../repository/planned-meetings.ts'
import { type MeetingClash, meetingClashes } from '../rules/year/meeting-clashes.ts'
import { meetingDeadlines } from '../rules/year/meeting-deadlines.ts'
import { noticePeriodsOf } from '../rules/year/notice-periods.ts'
import { planChoices } from '../rules/year/plan-choices.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { proposedDays } from '../rules/year/proposed-days.ts'
import { relatedCommittees } from '../rules/year/related-committees.ts'

export type PlanView = Awaited<ReturnType<typeof planPage>>

/** The committees whose calendar the actor sets, what was chosen for them, and the meetings that follow from it. */
export const planPage = query(
  'meetings.plan-page',
  async ({ actor, now, db, permit }, chosen: Readonly<Record<string, string | undefined>>) => {
    // The public's database role may not look at the periods at all.
    permit(actor.kind !== 'public')
    const all = await listCommittees(db)
    const today = danishDay(now)
    const own = new Map((await listNoticePeriods(db)).map((periods) => [periods.committeeId, periods]))
    const committees = all
      .filter(({ id, validTo }) => mayPlanMeetingsOf(actor, id) && (validTo === null || validTo >= today))
      .map((committee) => ({
        ...committee,
        periods: noticePeriodsOf(committeeKind(committee.kind)?.noticePeriods, own.get(committee.id)),
        own: own.get(committee.id),
      }))
    permit(committees.length > 0)
    const thisYear = Number(today.slice(0, 4))
    const slugs = committees.map(({ slug }) => slug)
    const choices = planChoices(chosen, slugs, thisYear)
    const listed = choices.listed
      .filter(({ heldOn }) => heldOn >= today)
      .map(({ slug, ...meeting }) => {
        const committee = committees.find((each) => each.slug === slug)!
        return { committee, ...meeting, deadlines: meetingDeadlines(meeting.heldOn, committee.periods) }
      })
    const fromRhythms = choices.rhythms.flatMap((rhythm) => {
      const committee = committees.find(({ slug }) => slug === rhythm.slug)!
      const { startsAt, endsAt, place } = rhythm
      return proposedDays(rhythm, choices.firstYear, choices.years)
        .filter((day) => day >= today && (committee.validFrom ?? '') <= day && day <= (committee.validTo ?? '9999'))
        .map((heldOn) => ({ committee, heldOn, startsAt, endsAt, place, deadlines: meetingDeadlines(heldOn, committee.periods) }))
    })
    // Days after a committee's last are left out; it is said, so that nobody wonders where they went.
    const beyond = choices.rhythms.flatMap((rhythm) => {
      const { name, validTo } = committees.find(({ slug }) => slug === rhythm.slug)!
      if (validTo === null) return []
      return proposedDays(rhythm, choices.firstYear, choices.years).some((day) => day > validTo) ? [{ name, validTo }] : []
    })
    const rows = [...listed, ...fromRhythms]
      .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : a.committee.name.localeCompare(b.committee.name, 'da')))
      .map((row, at) => ({ ...row, key: String(at) }))
    const there =
      rows.length === 0 ? [] : await listMeetingsOfYear(db, { from: rows[0]!.heldOn, to: rows.at(-1)!.heldOn }, committeesReadBy(actor))
    const standing = there.filter(({ state }) => state !== 'cancelled')
    const clashes = meetingClashes(
      [
        ...rows.map(({ committee, ...row }) => ({ ...row, committeeId: committee.id })),
        ...standing.map((meeting) => ({ ...meeting, key: meeting.id })),
      ],
      relatedCommittees(all, await listCommitteesSharingPeople(db, today)),
    )
    const nameOf = new Map(all.map(({ id, name }) => [id, name]))
    const named = ({ with: other, why }: MeetingClash) => ({
      why,
      planned: rows.some(({ key }) => key === other),
      committee:
        rows.find(({ key }) => key === other)?.committee.name ??
        nameOf.get(standing.find(({ id }) => id === other)?.committeeId ?? '') ??
        '',
    })
    return {
      committees,
      choices,
      thisYear,
      beyond,
      rows: rows.map((row) => ({ ...row, clashes: clashes.filter(({ key }) => key === row.key).map(named) })),
    }
  },
)
