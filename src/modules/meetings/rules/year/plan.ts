import { isIsoDay, isTimeOfDay, type IsoDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export interface PlannedMeeting {
  readonly committeeId: string
  readonly heldOn: IsoDay
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
}

/** A meeting in a form of many, whose fields bear its key: its place in the form, counted from 0. */
export interface MeetingInForm extends PlannedMeeting {
  readonly key: string
}

export type PlanCode =
  | 'meetings/plan-empty'
  | 'meetings/plan-too-long'
  | 'meetings/day-wrong'
  | 'meetings/day-passed'
  | 'meetings/time-wrong'
  | 'meetings/ends-before-start'
  | 'meetings/place-too-long'
  | 'meetings/day-taken'
  | 'meetings/committee-not-there'

/** `values.field` is the name of the field in the form, `values.row` the row's number as people count. */
export type PlanRefusal = Refusal<PlanCode>

export interface PlanGround {
  readonly today: IsoDay
  /** By id. */
  readonly committees: ReadonlyMap<string, { readonly name: string; readonly validFrom: IsoDay | null; readonly validTo: IsoDay | null }>
  /** Whether a committee has a meeting on a day already. */
  readonly isTaken: (committeeId: string, day: IsoDay) => boolean
}

/** Many more meetings than any secretariat plans at once. */
const mostMeetings = 300

/** The first thing that keeps a plan from being saved. */
export function whyNotPlan(plan: readonly MeetingInForm[], ground: PlanGround): PlanRefusal | undefined {
  if (plan.length === 0) return { code: 'meetings/plan-empty' }
  if (plan.length > mostMeetings) return { code: 'meetings/plan-too-long', values: { most: mostMeetings } }
  const before = new Set<string>()
  for (const meeting of plan) {
    const day = `${meeting.committeeId} ${meeting.heldOn}`
    const wrong = wrongField(meeting, ground, before.has(day))
    if (wrong)
      return { code: wrong.code, values: { ...wrong.values, row: Number(meeting.key) + 1, field: `${wrong.field}-${meeting.key}` } }
    before.add(day)
  }
  return undefined
}

type WrongField = Refusal<PlanCode> & { readonly field: 'day' | 'start' | 'end' | 'place' }

/** Also asked of a single meeting that is moved. */
export function wrongField(
  { committeeId, heldOn, startsAt, endsAt, place = '' }: PlannedMeeting,
  { today, committees, isTaken }: PlanGround,
  isTwice = false,
): WrongField | undefined {
  const committee = committees.get(committeeId)
  if (!isIsoDay(heldOn)) return { code: 'meetings/day-wrong', field: 'day' }
  if (heldOn < today) return { code: 'meetings/day-passed', field: 'day' }
  if (startsAt !== undefined && !isTimeOfDay(startsAt))
    return { code: 'meetings/time-wrong', field: 'start', values: { written: startsAt } }
  if (endsAt !== undefined && !isTimeOfDay(endsAt)) return { code: 'meetings/time-wrong', field: 'end', values: { written: endsAt } }
  if (startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt) return { code: 'meetings/ends-before-start', field: 'end' }
  if (place.length > longestText.place) return { code: 'meetings/place-too-long', field: 'place' }
  const values = { committee: committee?.name ?? '', day: heldOn }
  if (!committee || (committee.validFrom ?? '') > heldOn || (committee.validTo ?? '9999') < heldOn)
    return { code: 'meetings/committee-not-there', field: 'day', values }
  return isTwice || isTaken(committeeId, heldOn) ? { code: 'meetings/day-taken', field: 'day', values } : undefined
}
