import type { NotedCommittee, NotedMeeting, NoteFacts } from './note-facts.ts'
import type { NoteStyle } from './note-style.ts'

/** Meetings with their committees, as the recipient wants to read them; what says the same place is ordered by day and name. */
export function orderMeetings(
  { meetings, committees, partnerships }: Pick<NoteFacts, 'meetings' | 'committees' | 'partnerships'>,
  { order, kinds }: Pick<NoteStyle, 'order' | 'kinds'>,
): { readonly meeting: NotedMeeting; readonly committee: NotedCommittee }[] {
  const placeOf: Readonly<Record<(typeof order)[number], (one: { meeting: NotedMeeting; committee: NotedCommittee }) => string | number>> =
    {
      day: ({ meeting }) => meeting.heldOn,
      level: ({ committee }) => (committee.level === 'political' ? 0 : 1),
      partnership: ({ committee }) => partnerships.findIndex(({ id }) => id === committee.partnershipId),
      kind: ({ committee }) => (kinds.includes(committee.kind) ? kinds.indexOf(committee.kind) : kinds.length),
    }
  return meetings
    .flatMap((meeting) => {
      const committee = committees.find(({ id }) => id === meeting.committeeId)
      return committee ? [{ meeting, committee }] : []
    })
    .toSorted((a, b) => {
      for (const key of [...order, 'day' as const]) {
        const [first, second] = [placeOf[key](a), placeOf[key](b)]
        if (first !== second) return first < second ? -1 : 1
      }
      return a.committee.name < b.committee.name ? -1 : 1
    })
}
