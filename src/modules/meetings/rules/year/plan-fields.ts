import { timeWritten } from '../../../../kernel/dates.ts'
import type { MeetingInForm } from './plan.ts'

type Fields = Readonly<Record<string, readonly string[]>>

/** A row of the form as it was sent, also one that is left out. */
export interface PlanRow {
  readonly key: string
  readonly committeeId: string
  readonly included: boolean
  readonly day: string
  readonly start: string
  readonly end: string
  readonly place: string
}

/** The rows of a form whose fields are `committee-0`, `day-0`, `start-0`, `end-0`, `place-0` and, when ticked, `with-0`. */
export function planRows(fields: Fields): PlanRow[] {
  const first = (name: string): string => fields[name]?.[0] ?? ''
  return Object.keys(fields)
    .flatMap((name) => /^committee-(\d+)$/.exec(name)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b))
    .map((key) => ({
      key,
      committeeId: first(`committee-${key}`),
      included: fields[`with-${key}`] !== undefined,
      day: first(`day-${key}`),
      start: first(`start-${key}`),
      end: first(`end-${key}`),
      place: first(`place-${key}`),
    }))
}

/** The meetings that a form asks for. */
export function meetingsInForm(fields: Fields): MeetingInForm[] {
  return planRows(fields)
    .filter(({ included }) => included)
    .map(({ key, committeeId, day, start, end, place }) => ({
      key,
      committeeId,
      heldOn: day,
      startsAt: timeWritten(start),
      endsAt: timeWritten(end),
      place: place.trim() || undefined,
    }))
}
