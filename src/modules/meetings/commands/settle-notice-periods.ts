import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind, findCommitteeBySlug } from '../../committees/index.ts'
import { listMeetingsOfYear, listNoticePeriods, replacePlannedDeadlines, upsertNoticePeriods } from '../repository/planned-meetings.ts'
import { meetingDeadlines } from '../rules/year/meeting-deadlines.ts'
import { noticePeriodsOf } from '../rules/year/notice-periods.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { type WrittenPeriods, whyNotSettle } from '../rules/year/why-not-settle.ts'

/** A committee's own periods before a meeting; the deadlines of its coming meetings follow. */
export const settleNoticePeriods = command(
  'meetings.settle-notice-periods',
  async ({ actor, now, db, permitToKnow, record }, { committee: slug, ...periods }: WrittenPeriods & { readonly committee: string }) => {
    const committee = await findCommitteeBySlug(db, slug)
    permitToKnow(committee !== undefined && mayPlanMeetingsOf(actor, committee.id))
    if (!committee) throw new NotFound('committee')
    const committeeId = committee.id
    refuseIf(whyNotSettle(periods))
    const before = (await listNoticePeriods(db)).find((own) => own.committeeId === committeeId)
    const own = {
      committeeId,
      submissionInDays: periods.submissionInDays ?? null,
      dispatchInDays: periods.dispatchInDays ?? null,
      inWorkingDays: periods.inWorkingDays ?? false,
    }
    await upsertNoticePeriods(db, own)
    const coming = await listMeetingsOfYear(db, { from: danishDay(now), to: '9999-12-31' }, [committeeId])
    for (const { id, heldOn } of coming.filter((meeting) => meeting.committeeId === committeeId))
      await replacePlannedDeadlines(db, id, meetingDeadlines(heldOn, noticePeriodsOf(committeeKind(committee.kind)?.noticePeriods, own)))
    await record({
      event: 'committee.notice-periods-settled',
      subject: { kind: 'committee', id: committeeId },
      details: { name: committee.name, meetings: coming.length },
      before: { submissionInDays: before?.submissionInDays, dispatchInDays: before?.dispatchInDays, inWorkingDays: before?.inWorkingDays },
      after: { submissionInDays: own.submissionInDays, dispatchInDays: own.dispatchInDays, inWorkingDays: own.inWorkingDays },
    })
  },
)
