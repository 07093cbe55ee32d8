import type { IsoDay } from '../../../../kernel/dates.ts'
import { localTime } from '../../../../kernel/local-time.ts'

/** A meeting as FirstAgenda's calendar has it, whosever it is. */
export interface ListedMeeting {
  /** As FirstAgenda names it. */
  readonly committee: string
  readonly heldOn: IsoDay
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
}

/**
 * The meetings in FirstAgenda Publication's list of committees (`/api/agenda/udvalgsliste`): groups of committees, each with its
 * meetings. One meeting often stands there several times, as agenda, supplement and minutes; what has no day is left out.
 *
 * @returns undefined where it is no such list
 */
export function listedMeetings(payload: unknown): ListedMeeting[] | undefined {
  const groups = payload !== null && typeof payload === 'object' ? (payload as Readonly<Record<string, unknown>>)['Udvalg'] : undefined
  const committees = Array.isArray(groups) ? groups : isRecord(groups) ? Object.values(groups).flat() : undefined
  if (!committees?.every(isRecord)) return undefined
  const found = new Map<string, ListedMeeting>()
  for (const committee of committees) {
    const name = textIn(committee, 'Navn')
    const meetings = committee['Moeder']
    if (!name || !Array.isArray(meetings)) continue
    for (const meeting of meetings.filter(isRecord)) {
      const listed = listedMeeting(name, meeting)
      if (!listed) continue
      const key = `${name} ${listed.heldOn}`
      found.set(key, { ...listed, ...definedOf(found.get(key)) })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
}

function listedMeeting(committee: string, meeting: Readonly<Record<string, unknown>>): ListedMeeting | undefined {
  const begins = localTime(textIn(meeting, 'MeetingBeginUtc') ?? textIn(meeting, 'Dato') ?? '')
  if (!begins) return undefined
  const ends = localTime(textIn(meeting, 'MeetingEndUtc') ?? '')
  const startsAt = timeIn(begins)
  const endsAt = ends?.slice(0, 10) === begins.slice(0, 10) ? timeIn(ends) : undefined
  return {
    committee,
    heldOn: begins.slice(0, 10),
    startsAt,
    endsAt: startsAt && endsAt && endsAt > startsAt ? endsAt : undefined,
    place: textIn(meeting, 'Sted'),
  }
}

/** Midnight is what is written where nobody gave a time. */
function timeIn(local: string): string | undefined {
  const time = local.slice(11, 16)
  return time === '' || time === '00:00' ? undefined : time
}

function textIn(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = record[name]
  return (typeof value === 'string' && value.trim()) || undefined
}

function definedOf(listed: ListedMeeting | undefined): Partial<ListedMeeting> {
  return Object.fromEntries(Object.entries(listed ?? {}).filter(([, value]) => value !== undefined))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
