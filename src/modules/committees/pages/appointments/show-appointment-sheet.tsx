import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { formatNumber } from '../../../../ui/numbers.ts'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { AppointmentSheetView } from '../../queries/appointment-sheet-page.ts'
import type { PlannedKind } from '../../rules/appointments/planned-appointments.ts'
import { FindingList } from '../seats/finding-list.tsx'
import { seatName } from '../seats/seat-name.ts'
import { seatRefusal } from '../seats/seat-refusal.ts'
import { words } from '../words.ts'
import { appointmentsAddress, scopeAddress } from './appointments-address.ts'

const kinds: readonly PlannedKind[] = ['begins', 'replaces', 'ends', 'corrected', 'stays', 'vacant']

type Row = AppointmentSheetView['planned'][number]

/** What a spreadsheet does, row by row, before anything is saved; or what is wrong with it, and nothing else to do. */
export function showAppointmentSheet(view: AppointmentSheetView, shown: Shown): Page {
  const { id, scope, day, fileName, refusals, planned, breaches } = view
  const { language, refusal } = shown
  const all = words(language)
  const t = all.spreadsheet
  const address = appointmentsAddress(scope)
  const changing = planned.filter(({ kind }) => kind !== 'stays' && kind !== 'vacant')
  const unchanged = planned.filter(({ kind }) => kind === 'stays' || kind === 'vacant')
  return {
    title: t.preview,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      ...(scope.kind === 'committee' ? [{ label: all.committees, href: '/udvalg' }] : []),
      { label: scope.name, href: scopeAddress(scope) },
      { label: t.titles[scope.kind], href: address },
      { label: t.preview },
    ],
    main: (
      <>
        {refusal && <ErrorSummary errors={[{ field: 'fra', message: seatRefusal(refusal, language) }]} />}
        <PageHeading kicker={`${scope.name} · ${fileName}`} title={t.preview} lead={t.previewLead(formatDay(day, language))} />
        <form class="filters as-of" method="get" action={`${address}/${id}`}>
          <DateField id="fra" label={t.otherDay} value={day} />
          <Button kind="secondary">{t.showDay}</Button>
        </form>
        {refusals.length > 0 && faults()}
        {changing.length > 0 && (
          <Section id="aendringer" heading={t.changes} lead={counted()}>
            <Table caption={t.changes} captionHidden rows={changing} keyOf={({ row }) => String(row)} columns={columns()} />
          </Section>
        )}
        {changing.length === 0 && refusals.length === 0 && <EmptyState heading={t.nothing}>{t.nothingHelp}</EmptyState>}
        {unchanged.length > 0 && (
          <Details summary={t.unchanged(formatNumber(unchanged.length, language))}>
            <Table
              caption={t.unchanged(String(unchanged.length))}
              captionHidden
              rows={unchanged}
              keyOf={({ row }) => String(row)}
              columns={columns()}
            />
          </Details>
        )}
        {refusals.length === 0 && breaches.length > 0 && (
          <Section id="sammensaetning" heading={t.composition}>
            <Notice tone="warning">
              {breaches.map(
                ({ committee, breaches: of, kindTexts }) =>
                  kindTexts && (
                    <div key={committee}>
                      <p>{t.compositionLead(committee)}</p>
                      <FindingList findings={of} kindTexts={kindTexts} language={language} />
                    </div>
                  ),
              )}
              <p>{t.mayGoOn}</p>
            </Notice>
          </Section>
        )}
        <form method="post" action={`${address}/${id}?fra=${day}`}>
          {refusals.length === 0 && changing.length > 0 && (
            <Checkbox
              id="adgang"
              label={t.access}
              help={t.accessHelp}
              value="ja"
              checked={shown.entered ? shown.entered['adgang'] !== undefined : true}
            />
          )}
          <ButtonRow>
            {refusals.length === 0 && changing.length > 0 && <Button>{t.accept}</Button>}
            <ButtonLink kind={refusals.length > 0 ? 'primary' : 'quiet'} href={`${address}?fra=${day}`}>
              {t.again}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }

  function faults() {
    return (
      <Section id="fejl" heading={t.faults(refusals.length)} lead={t.faultsLead}>
        <Table
          caption={t.faults(refusals.length)}
          captionHidden
          rows={refusals}
          keyOf={({ row, column }) => `${row} ${column}`}
          columns={[
            { heading: t.row, rowHeading: true, cell: ({ row }) => row },
            { heading: t.column, cell: ({ column }) => t.columns[column] },
            { heading: t.fault, cell: ({ refusal: why }) => seatRefusal(why, language) },
          ]}
        />
      </Section>
    )
  }

  function columns() {
    return [
      { heading: t.row, rowHeading: true, cell: ({ row }: Row) => row },
      ...(scope.kind === 'organisation' ? [{ heading: t.committee, cell: ({ committee }: Row) => committee }] : []),
      { heading: t.seat, cell: ({ seat }: Row) => seatName(seat, language) },
      { heading: t.changes, cell: whatHappens },
    ]
  }

  function whatHappens({ kind, wanted, ended, holder }: Row) {
    const lines = ended.map(({ person, lastDay }) => t.ends(person, formatDay(lastDay, language)))
    if (wanted.kind === 'another')
      lines.push(`${t.begins(wanted.name, formatDay(wanted.from, language))}${wanted.isNew ? ` (${t.newPerson})` : ''}`)
    if (kind === 'corrected') lines.push(t.corrected(holder ?? ''))
    if (kind === 'stays') lines.push(t.stays(holder ?? ''))
    return (
      <>
        <span class="small muted">{t.kinds[kind]}</span>
        {lines.filter(Boolean).map((line) => (
          <span key={line}>
            <br />
            {line}
          </span>
        ))}
      </>
    )
  }

  function counted(): string {
    return kinds
      .map((kind) => ({ kind, count: planned.filter((row) => row.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${formatNumber(count, language)} ${t.counted[kind]}`)
      .join(' · ')
  }
}
