import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { FileDrop } from '../../../ui/form/file-drop.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { refusalInWords, words } from './words.ts'

/** Where a spreadsheet comes back, and what to do with it before. */
export function showSheetUpload(_view: unknown, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.sheet
  const error = refusal && refusalInWords(refusal, language)
  return {
    title: t.title,
    section: 'follow-ups',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.register.title, href: '/opfoelgning' }, { label: t.title }],
    main: (
      <>
        {error && <ErrorSummary errors={[{ field: 'ark', message: error }]} />}
        <PageHeading
          title={t.title}
          lead={t.lead}
          actions={
            <ButtonLink kind="quiet" icon="download" href="/opfoelgning/ark.xlsx" download>
              {t.fetchFirst}
            </ButtonLink>
          }
        />
        <ul>
          {t.advice.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
        <form method="post" action="/opfoelgning/ark" enctype="multipart/form-data">
          <FileDrop id="ark" label={t.file} help={t.fileHelp} accept=".xlsx,.csv" error={error} required />
          <ButtonRow>
            <Button icon="upload">{t.upload}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
