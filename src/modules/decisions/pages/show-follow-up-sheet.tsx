import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import type { FollowUpSheetView } from '../queries/follow-up-sheet-page.ts'
import { refusalInWords, words } from './words.ts'

/** What a spreadsheet changes before anything is saved; or what is wrong with it, and nothing else to do. */
export function showFollowUpSheet({ id, fileName, changes, faults, unchanged, names }: FollowUpSheetView, shown: Shown): Page {
  const { language, refusal } = shown
  const all = words(language)
  const t = all.sheet
  const day = (written: string | null): string => (written ? formatDay(written, language) : t.none)
  const state = (written: string): string => (all.states as Readonly<Record<string, string>>)[written] ?? written
  return {
    title: t.preview,
    section: 'follow-ups',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.register.title, href: '/opfoelgning' }, { label: t.preview }],
    main: (
      <>
        {refusal && <ErrorSummary errors={[{ field: 'aendringer', message: refusalInWords(refusal, language) }]} />}
        <PageHeading kicker={fileName} title={t.preview} lead={t.previewLead} />
        {faults.length > 0 && (
          <Section id="fejl" heading={t.faults(faults.length)} lead={t.faultsLead}>
            <Table
              caption={t.faults(faults.length)}
              captionHidden
              rows={faults}
              keyOf={({ row, column }) => `${row} ${column}`}
              columns={[
                { heading: t.row, rowHeading: true, cell: ({ row }) => row },
                { heading: t.column, cell: ({ column }) => t.columns[column] },
                { heading: t.fault, cell: ({ refusal: why }) => refusalInWords(why, language) },
              ]}
            />
          </Section>
        )}
        {changes.length > 0 ? (
          <Section id="aendringer" heading={t.changes} lead={t.counted(changes.length)}>
            <Table
              caption={t.changes}
              captionHidden
              rows={changes}
              keyOf={({ row }) => String(row)}
              columns={[
                { heading: t.row, cell: ({ row }) => row },
                {
                  heading: t.columns.text,
                  rowHeading: true,
                  cell: ({ text }) => <span lang={recordLanguage(language)}>{text}</span>,
                },
                { heading: t.changes, cell: whatChanges },
              ]}
            />
          </Section>
        ) : (
          faults.length === 0 && <EmptyState heading={t.nothing}>{t.nothingHelp}</EmptyState>
        )}
        {unchanged > 0 && <p class="muted">{t.unchanged(unchanged)}</p>}
        <form method="post" action={`/opfoelgning/ark/${id}`}>
          <ButtonRow>
            {faults.length === 0 && changes.length > 0 && <Button>{t.accept}</Button>}
            <ButtonLink kind={faults.length > 0 ? 'primary' : 'quiet'} href="/opfoelgning/ark">
              {t.again}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }

  function whatChanges({ dueOn, organisationId, report }: FollowUpSheetView['changes'][number]) {
    const name = (of: string | null): string => (of ? (names.get(of) ?? '') : t.none)
    const lines = [
      dueOn && t.fromTo(t.columns.due, day(dueOn.from), day(dueOn.to)),
      organisationId && t.fromTo(t.columns.party, name(organisationId.from), name(organisationId.to)),
      report && report.from !== report.state && t.fromTo(t.columns.state, state(report.from), state(report.state)),
      report && `${t.columns.report}: ${report.text}`,
    ].filter(Boolean)
    return lines.map((line, at) => (
      <span key={String(at)}>
        {at > 0 && <br />}
        {line}
      </span>
    ))
  }
}
