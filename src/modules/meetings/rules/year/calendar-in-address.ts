import { isIsoDay, type IsoDay, isTimeOfDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'

/** A meeting that a calendar from elsewhere has, of one of our committees. */
export interface CalendarMeeting {
  /** Of the committee. */
  readonly slug: string
  readonly heldOn: IsoDay
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
}

/** A server takes no longer address, and nobody looks through more at once. */
const longestAddress = 6000
const mostMeetings = 200

/**
 * Meetings as one parameter of an address, so that a calendar that was read stays a proposal that nobody has to keep: those of
 * one committee at one time and place together, `slug~16:00~18:00~Rådhuset~20270203.20270303`.
 *
 * @returns also how many fitted in
 */
export function calendarInAddress(meetings: readonly CalendarMeeting[]): { readonly written: string; readonly fitted: number } {
  let fitted = Math.min(meetings.length, mostMeetings)
  for (;;) {
    const written = writtenOf(meetings.slice(0, fitted))
    if (encodeURIComponent(written).length <= longestAddress || fitted === 0) return { written, fitted }
    fitted -= 5
    if (fitted < 0) fitted = 0
  }
}

function writtenOf(meetings: readonly CalendarMeeting[]): string {
  const groups = new Map<string, string[]>()
  for (const { slug, heldOn, startsAt = '', endsAt = '', place = '' } of meetings) {
    const key = [slug, startsAt, endsAt, place.replace(/[~|]/g, ' ').slice(0, longestText.place).trim()].join('~')
    groups.set(key, [...(groups.get(key) ?? []), heldOn.replaceAll('-', '')])
  }
  return [...groups].map(([key, days]) => `${key}~${days.join('.')}`).join('|')
}

/** What an address says, as far as it can be meant: it may have been changed on its way. */
export function calendarFrom(written: string | undefined, slugs: readonly string[]): CalendarMeeting[] {
  const groups = (written ?? '').slice(0, longestAddress).split('|')
  const meetings = groups.flatMap((group): CalendarMeeting[] => {
    const [slug = '', start = '', end = '', place = '', days = ''] = group.split('~')
    if (!slugs.includes(slug)) return []
    return days
      .split('.')
      .map((day) => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))
      .filter(isIsoDay)
      .map((heldOn) => ({
        slug,
        heldOn,
        startsAt: isTimeOfDay(start) ? start : undefined,
        endsAt: isTimeOfDay(end) ? end : undefined,
        place: place.slice(0, longestText.place) || undefined,
      }))
  })
  return meetings.slice(0, mostMeetings)
}
