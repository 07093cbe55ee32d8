import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { MeetingView } from '../../queries/meeting-page.ts'
import { words } from '../words.ts'
import { ChangeList } from './change-list.tsx'

/** Before a meeting: when its items are due and its agenda goes out, and for the committee what the latest version changed. */
export function DispatchNotice({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const { meeting, dispatch, plannedDeadlines } = view
  const all = words(shown.language)
  const t = all.agenda
  const coming = meeting.heldOn >= shown.today && (meeting.state === 'planned' || meeting.state === 'agenda')
  if (!(coming && plannedDeadlines.length > 0) && !dispatch) return null
  return (
    <div class="meeting-notes">
      {coming && plannedDeadlines.length > 0 && (
        <p class="muted">
          {plannedDeadlines
            .map(({ kind, dueOn }) => {
              const passed = dueOn < shown.today ? ` (${t.deadlines.passed})` : ''
              return `${all.year.deadlines[kind]}: ${formatDay(dueOn, shown.language)}${passed}`
            })
            .join(' · ')}
        </p>
      )}
      {dispatch && meeting.state === 'agenda' && (
        <p>
          {t.meeting.sent(dispatch.version, formatInstant(dispatch.dispatchedAt, shown.language))}{' '}
          {dispatch.changes.length > 0 && <Link href={`/moeder/${meeting.id}/versioner/${dispatch.version}`}>{t.meeting.see}</Link>}
        </p>
      )}
      {dispatch && dispatch.changes.length > 0 && meeting.state === 'agenda' && (
        <Details summary={t.meeting.changed(dispatch.changes.length)} open={dispatch.changes.length <= 6}>
          <ChangeList changes={dispatch.changes} shown={shown} />
        </Details>
      )}
    </div>
  )
}
