import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { FileDrop } from '../../../../ui/form/file-drop.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { AppointmentsView } from '../../queries/appointments-page.ts'
import { seatName } from '../seats/seat-name.ts'
import { seatRefusal } from '../seats/seat-refusal.ts'
import { words } from '../words.ts'
import { appointmentsAddress, scopeAddress } from './appointments-address.ts'

/** All the seats that somebody fills, and the way to replace their holders at once in a spreadsheet. */
export function showAppointments({ scope, day, seats }: AppointmentsView, shown: Shown): Page {
  const { language, refusal } = shown
  const all = words(language)
  const t = all.spreadsheet
  const address = appointmentsAddress(scope)
  const error = refusal && seatRefusal(refusal, language)
  return {
    title: `${t.titles[scope.kind]}: ${scope.name}`,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      ...(scope.kind === 'committee' ? [{ label: all.committees, href: '/udvalg' }] : []),
      { label: scope.name, href: scopeAddress(scope) },
      { label: t.titles[scope.kind] },
    ],
    main: (
      <>
        {error && <ErrorSummary errors={[{ field: 'ark', message: error }]} />}
        <PageHeading kicker={scope.name} title={t.titles[scope.kind]} lead={t.leads[scope.kind]} />
        <form class="filters as-of" method="get" action={address}>
          <DateField id="fra" label={t.day} help={t.dayHelp} value={day} />
          <Button kind="secondary">{t.chooseDay}</Button>
        </form>
        {seats.length === 0 ? <EmptyState heading={t.noSeats}>{t.noSeatsHelp[scope.kind]}</EmptyState> : steps()}
        {scope.kind === 'organisation' && seats.length > 0 && (
          <Section id="pladserne" heading={t.seats}>
            <Table
              caption={t.seats}
              captionHidden
              rows={seats}
              keyOf={({ id }) => id}
              columns={[
                {
                  heading: t.committee,
                  rowHeading: true,
                  cell: ({ committee }) => committee && <Link href={`/udvalg/${committee.slug}`}>{committee.name}</Link>,
                },
                { heading: t.seat, cell: (seat) => seatName(seat, language) },
                {
                  heading: t.holder,
                  cell: ({ holder }) =>
                    holder ? (
                      <Link href={`/personer/${holder.personId}`}>{holder.person}</Link>
                    ) : (
                      <StateTag tone="warning" word={t.vacant} />
                    ),
                },
                {
                  heading: t.change,
                  cell: (seat) =>
                    seat.committee && (
                      <Link
                        href={`/udvalg/${seat.committee.slug}/pladser/${seat.id}`}
                        label={t.changeSeat(seatName(seat, language), seat.committee.name)}
                      >
                        {t.change}
                      </Link>
                    ),
                },
              ]}
            />
          </Section>
        )}
      </>
    ),
  }

  function steps() {
    return (
      <>
        <Section id="hent" heading={t.download} lead={t.downloadLead(formatDay(day, language))}>
          <ButtonRow>
            <ButtonLink kind="secondary" icon="download" href={`${address}.xlsx?fra=${day}`} download>
              {t.asXlsx}
            </ButtonLink>
            <ButtonLink kind="quiet" icon="download" href={`${address}.csv?fra=${day}`} download>
              {t.asCsv}
            </ButtonLink>
          </ButtonRow>
        </Section>
        <Section id="ret" heading={t.edit}>
          <ul>
            {t.editAdvice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </Section>
        <Section id="laeg-op" heading={t.upload} lead={t.uploadLead}>
          <form method="post" action={`${address}?fra=${day}`} enctype="multipart/form-data">
            <FileDrop id="ark" label={t.file} help={t.fileHelp} accept=".xlsx,.csv" error={error} required />
            <ButtonRow>
              <Button icon="upload">{t.uploadAction}</Button>
            </ButtonRow>
          </form>
        </Section>
      </>
    )
  }
}
