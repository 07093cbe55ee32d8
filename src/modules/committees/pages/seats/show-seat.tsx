import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { SeatView } from '../../queries/seat-page.ts'
import { words } from '../words.ts'
import { AppointFields } from './appoint-fields.tsx'
import { seatFormReturned } from './seat-form-returned.ts'
import { periodInWords } from './period-in-words.ts'
import { seatName } from './seat-name.ts'
import { committeeCrumbs } from '../committee-crumbs.ts'

/** One seat: who has held it, and the forms that appoint, replace and close. */
export function showSeat(
  { committee, seat, appointedBy, holder, holders, keeps, capacities, organisations }: SeatView,
  shown: Shown,
): Page {
  const { language, today } = shown
  const all = words(language)
  const t = all.seats
  const overview = `/udvalg/${committee.slug}/pladser`
  const address = `${overview}/${seat.id}`
  const name = seatName(seat, language)
  const appointing = seatFormReturned(shown, 'appoint')
  const closing = seatFormReturned(shown, 'close')
  const returned = appointing.message ? appointing : closing
  return {
    title: name,
    about: { kind: 'seat', id: seat.id, committeeId: committee.id },
    section: 'committees',
    breadcrumb: committeeCrumbs(
      all,
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: t.title, href: overview },
      { label: name },
    ),
    main: (
      <>
        {returned.message && <ErrorSummary errors={[{ field: fieldOf(returned.field), message: returned.message }]} />}
        <PageHeading
          kicker={t.seat}
          title={name}
          facts={
            <>
              <span>{t.sectors[seat.sector]}</span>
              <span>{t.capacities[seat.capacity]}</span>
              {appointedBy && (
                <span>
                  {t.appointedBy}: {appointedBy.name}
                </span>
              )}
              <span class="muted">{periodInWords(seat, language)}</span>
            </>
          }
        />
        <Section
          id="udpeg"
          heading={holder ? t.replace(holder.person) : t.appoint}
          lead={holder ? t.replaceLead(holder.person) : t.vacantNow}
        >
          <form method="post" action={address}>
            <input type="hidden" name="handling" value="appoint" />
            <input type="hidden" name="plads" value={seat.id} />
            <AppointFields
              shown={shown}
              returned={appointing}
              organisations={organisations}
              capacities={capacities}
              from={seat.validFrom > today ? seat.validFrom : holder ? undefined : today}
            />
            <ButtonRow>
              <Button>{holder ? t.replaceAction : t.appointAction}</Button>
              <ButtonLink kind="quiet" href={overview}>
                {t.back}
              </ButtonLink>
            </ButtonRow>
          </form>
        </Section>
        <Section id="hvem" heading={t.history}>
          {holders.length > 0 ? (
            <Listing
              rows={holders.map((one) => ({
                key: one.id,
                title: one.person,
                href: `/udvalg/${committee.slug}/medlemmer/${one.id}`,
                facts: [t.capacities[one.capacity], one.title, one.organisation?.name, periodInWords(one, language)]
                  .filter(Boolean)
                  .join(' · '),
                aside: stateOf(one),
              }))}
            />
          ) : (
            <EmptyState heading={t.noHistory}>{t.noHistoryHelp}</EmptyState>
          )}
        </Section>
        {keeps && (
          <Details summary={t.close} open={closing.message !== undefined}>
            <p>{t.closeLead}</p>
            <form method="post" action={address}>
              <input type="hidden" name="handling" value="close" />
              <DateField id="luk" name="til" label={t.lastDay} value={closing.was('til')} error={closing.errorOf('til')} required />
              <ButtonRow>
                <Button kind="warning">{t.closeAction}</Button>
              </ButtonRow>
            </form>
          </Details>
        )}
      </>
    ),
  }

  function stateOf({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) {
    if (validFrom > today) return <StateTag word={t.coming} />
    return validTo !== null && validTo < today && <StateTag word={t.ended} />
  }

  /** The closing form's field has another id than the appointing form's of the same name. */
  function fieldOf(field: string | undefined): string {
    if (closing.message) return 'luk'
    return field && ['navn', 'funktion', 'fra', 'til', 'organisation'].includes(field) ? field : 'udpeg'
  }
}
