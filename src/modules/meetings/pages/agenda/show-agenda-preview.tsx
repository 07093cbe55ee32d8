import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import type { Page } from '../../../../ui/page.ts'
import type { AgendaPreviewView } from '../../queries/agenda/agenda-preview.ts'
import { ItemsInOrder } from '../items-in-order.tsx'
import { words } from '../words.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import { AgendaHeading } from './agenda-heading.tsx'

/** What a member, a chair or everyone would see if the agenda went out now. */
export function showAgendaPreview(view: AgendaPreviewView, shown: Shown): Page {
  const { meeting, committee, reader, items, withheld } = view
  const all = words(shown.language)
  const t = all.agenda
  return {
    title: `${t.preview.title[reader]}: ${all.titleOf(committee.name, formatDay(meeting.heldOn, shown.language))}`,
    about: { kind: 'meeting', id: meeting.id, committeeId: meeting.committeeId },
    section: 'committees',
    breadcrumb: meetingCrumbs(view, shown.language, { label: t.title }),
    main: (
      <>
        <AgendaHeading
          meeting={meeting}
          committee={committee}
          title={t.preview.title[reader]}
          lead={t.preview.lead[reader]}
          current={reader}
          shown={shown}
        />
        {items.length + withheld.length === 0 ? (
          <EmptyState heading={t.items.none}>{t.preview.none}</EmptyState>
        ) : (
          <ItemsInOrder view={{ ...view, writtenHere: true }} shown={shown} />
        )}
      </>
    ),
  }
}
