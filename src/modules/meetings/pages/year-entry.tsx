import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay, formatTime } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { TimelineEntry } from '../../../ui/timeline.tsx'
import type { YearView } from '../queries/year-page.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** A meeting of the year with its time, place and deadlines. */
export function yearEntry(meeting: YearView['meetings'][number], { language, today }: Shown): TimelineEntry {
  const all = words(language)
  const hours = [meeting.startsAt, meeting.endsAt].flatMap((time) => (time ? formatTime(time) : [])).join('–')
  const cancelled = meeting.state === 'cancelled'
  const coming = meeting.heldOn >= today && !cancelled
  // What was planned and is over waits for its papers, if there are any.
  const missed = meeting.state === 'planned' && meeting.heldOn < today
  return {
    day: meeting.heldOn,
    title: meeting.committee.name,
    href: `/moeder/${meeting.id}`,
    facts: [hours && all.year.clock(hours), meeting.place].filter(Boolean).join(' · ') || (coming ? all.year.noTime : undefined),
    state: (
      <StateTag
        tone={cancelled ? 'error' : meeting.announcedAt ? 'neutral' : 'warning'}
        word={missed ? all.year.noMinutes : wordFor(all.states, meeting.state)}
      />
    ),
    children: (
      <>
        {coming && meeting.movedFrom && <p class="small">{all.year.movedFrom(formatDay(meeting.movedFrom, language))}</p>}
        {cancelled && meeting.cancelledBecause && <p class="small">{all.year.cancelledBecause(meeting.cancelledBecause)}</p>}
        {meeting.mayPrepareAgenda && (
          <p class="small">
            <Link href={`/moeder/${meeting.id}/dagsorden`}>
              {all.agenda.action}
              <span class="sr-only">: {all.titleOf(meeting.committee.name, formatDay(meeting.heldOn, language))}</span>
            </Link>
          </p>
        )}
        {coming && meeting.deadlines.length > 0 && (
          <p class="small muted">
            {meeting.deadlines.map(({ kind, dueOn }) => `${all.year.deadlines[kind]}: ${formatDay(dueOn, language)}`).join(' · ')}
          </p>
        )}
      </>
    ),
  }
}
