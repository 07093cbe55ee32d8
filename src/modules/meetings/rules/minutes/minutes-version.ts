import type { MeetingVersion } from '../meeting-version.ts'
import type { MinutesContent } from './minutes-content.ts'

interface HeldMeeting {
  readonly committeeId: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly title: string | null
}

/** Approved minutes as the next version of their meeting; what the agenda said of the cases stands in them as it was sent out. */
export function minutesVersion(meeting: HeldMeeting, content: MinutesContent): MeetingVersion {
  const { committeeId, heldOn, startsAt, endsAt, place, title } = meeting
  return {
    committeeId,
    heldOn,
    startsAt: startsAt ?? undefined,
    endsAt: endsAt ?? undefined,
    place: place ?? undefined,
    title: title ?? undefined,
    kind: 'minutes',
    people: content.people,
    items: content.items.map(({ position: _, textId: __, revision: ___, untreated: ____, conflicted: _____, ...item }) => ({
      ...item,
      sections: item.sections.filter(({ kind }) => kind !== 'conclusion'),
    })),
    comingMeetings: content.coming,
    deadlines: [],
    followUps: [],
    content,
  }
}
