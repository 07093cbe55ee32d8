import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { FileDrop } from '../../../ui/form/file-drop.tsx'
import { Link } from '../../../ui/link.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import type { ImportView } from '../queries/import-page.ts'
import { paperStates } from '../rules/paper-states.ts'
import { refusalInWords, words } from './words.ts'

const readable = '.pdf,.docx,.html,.htm,.md,.markdown,.txt,.json'

/** Where papers are handed in, and what became of those before. */
export function showImport({ batches }: ImportView, { language, refusal }: Shown): Page {
  const t = words(language)
  const error = refusal && refusalInWords(refusal, language)
  return {
    title: t.import.title,
    section: 'import',
    main: (
      <>
        <PageHeading title={t.import.title} lead={t.import.lead} />
        {error && <ErrorSummary errors={[{ field: 'filer', message: error }]} />}
        <form method="post" action="/import" enctype="multipart/form-data">
          <FileDrop id="filer" label={t.import.files} help={t.import.filesHelp} accept={readable} error={error} multiple required />
          <ButtonRow>
            <Button icon="upload">{t.import.submit}</Button>
          </ButtonRow>
        </form>
        <Section id="filerne" heading={t.import.whatHappens}>
          <ol>
            <li>{t.import.kept}</li>
            <li>{t.import.readIn}</li>
            <li>{t.import.reviewed}</li>
          </ol>
          <p>{t.import.unreadable}</p>
        </Section>
        <Section id="tidligere" heading={t.import.earlier}>
          {batches.length === 0 ? (
            <EmptyState heading={t.import.none}>{t.import.noneHelp}</EmptyState>
          ) : (
            <Table
              caption={t.import.earlier}
              captionHidden
              rows={batches}
              keyOf={({ id }) => id}
              columns={[
                {
                  heading: t.import.handedIn,
                  rowHeading: true,
                  cell: ({ id, createdAt }) => <Link href={`/import/${id}`}>{formatInstant(createdAt, language)}</Link>,
                },
                { heading: t.import.by, cell: ({ createdBy }) => createdBy },
                { heading: t.import.papers, align: 'number', cell: ({ states }) => formatNumber(sumOf(states), language) },
                { heading: t.import.states, cell: ({ states }) => inWords(states) },
              ]}
            />
          )}
        </Section>
      </>
    ),
  }

  function inWords(states: Readonly<Record<string, number>>): string {
    return paperStates
      .filter((state) => (states[state] ?? 0) > 0)
      .map((state) => t.counted(formatNumber(states[state] ?? 0, language), t.states[state]))
      .join(', ')
  }
}

function sumOf(states: Readonly<Record<string, number>>): number {
  return Object.values(states).reduce((sum, number) => sum + number, 0)
}
