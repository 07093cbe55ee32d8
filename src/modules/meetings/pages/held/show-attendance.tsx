import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { AttendanceView } from '../../queries/held/attendance-page.ts'
import { words } from '../words.ts'
import { AttendanceForm } from './attendance-form.tsx'
import { ComingForms } from './coming-forms.tsx'
import { meetingCrumbs, meetingName } from '../meeting-crumbs.ts'
import { ParityMarks } from './parity-marks.tsx'
import { heldRefusedAt } from './held-returned.ts'
import { saidRefusal } from './said-refusal.ts'

/** Who comes, who excused themselves, who stands in for whom, who came and left. */
export function showAttendance(view: AttendanceView, shown: Shown): Page {
  const t = words(shown.language).held
  const here = `/moeder/${view.meeting.id}/afholdelse`
  return {
    title: t.attendance.title,
    section: 'committees',
    breadcrumb: meetingCrumbs(
      view,
      shown.language,
      { label: t.conduct.title, href: here },
      { label: t.attendance.title, href: `${here}/fremmoede` },
    ),
    main: (
      <>
        <PageHeading kicker={meetingName(view, shown.language)} title={t.attendance.title} lead={t.attendance.lead} />
        <RefusalNotice
          heading={t.refused}
          message={shown.refusal && saidRefusal(shown.refusal, shown.language)}
          field={heldRefusedAt(shown)}
        />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.attendance.saved} live />}
        {view.progress.minutesApproved && <Notice tone="info" heading={t.attendance.frozen} />}
        <ParityMarks parity={view.parity} shown={shown} />
        {view.people.length === 0 ? (
          <EmptyState
            heading={t.attendance.nobodySeated}
            action={
              <ButtonLink kind="secondary" href={`/udvalg/${view.committee.slug}/pladser`}>
                {t.attendance.toSeats}
              </ButtonLink>
            }
          >
            <p>{t.attendance.nobodySeatedHelp}</p>
          </EmptyState>
        ) : (
          <AttendanceForm view={view} shown={shown} />
        )}
        {!view.progress.minutesApproved && <ComingForms view={view} shown={shown} />}
      </>
    ),
  }
}
