import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { FileDrop } from '../../../ui/form/file-drop.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { refused } from '../../../ui/refused.ts'
import type { PlanView } from '../queries/plan-page.ts'
import { words } from './words.ts'

/** Where a municipality's calendar comes in from FirstAgenda, and how it is got out of there. */
export function showCalendarFile({ committees, thisYear }: PlanView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.plan.calendarFile
  const error = refusal && refused(refusal, all)
  return {
    title: t.title,
    section: 'year',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: all.year.title(thisYear), href: '/aar' },
      { label: all.plan.title, href: '/aar/planlaeg' },
      { label: t.title },
    ],
    main: (
      <>
        {error && <ErrorSummary errors={[{ field: 'kalender', message: error }]} />}
        <PageHeading title={t.title} lead={t.lead(committees.map(({ name }) => name).join(', '))} />
        <ol>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <form method="post" action="/aar/firstagenda" enctype="multipart/form-data">
          <FileDrop id="kalender" label={t.file} help={t.fileHelp} accept=".json,.txt" error={error} required />
          <ButtonRow>
            <Button icon="upload">{t.upload}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
