import { addressOn } from '../../../kernel/as-of.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AsOfForm } from '../../../ui/form/as-of-form.tsx'
import { AsOfNotice } from '../../../ui/form/as-of-notice.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { PersonView } from '../queries/person-page.ts'
import { OrganisationName } from './organisation-name.tsx'
import { PresenceWord } from './presence-word.tsx'
import { spanInWords } from './span-in-words.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** A person or an office: where they sit and sat, and the meetings that name them. */
export function showPerson(view: PersonView, shown: Shown): Page {
  const { person, day: onDay, organisation, seats, otherSeats, appearances } = view
  const all = words(shown.language)
  const t = all.person
  const day = (iso: string): string => formatDay(iso, shown.language)
  const address = `/personer/${person.id}`
  const isToday = onDay === shown.today
  return {
    title: person.name,
    about: {
      kind: 'person',
      id: person.id,
      personId: person.id,
      committees: [...view.seats, ...view.otherSeats, ...view.appearances].map(({ committeeId }) => committeeId),
    },
    breadcrumb: [{ label: all.home, href: '/' }, { label: person.name }],
    main: (
      <>
        <PageHeading
          kicker={t.kicker}
          title={person.name}
          facts={organisation && <OrganisationName {...organisation} day={onDay} today={shown.today} />}
          actions={
            (view.mayReadContact || view.mayKeepWaysIn) && (
              <>
                {view.mayReadContact && (
                  <ButtonLink kind="secondary" href={`${address}/kontakt`}>
                    {all.contact.kicker}
                  </ButtonLink>
                )}
                {view.mayKeepWaysIn && (
                  <ButtonLink kind="quiet" href={`${address}/log-ind`}>
                    {all.waysIn.kicker}
                  </ButtonLink>
                )}
              </>
            )
          }
        />
        {view.mergedEntry !== undefined && (
          <Notice tone="info" heading={all.merge.oldAddress}>
            <p>{all.merge.oldAddressText(view.mergedEntry, person.name)}</p>
          </Notice>
        )}
        <AsOfNotice address={address} day={onDay} today={shown.today} />
        <Section id="pladser" heading={isToday ? t.seats : t.seatsOn(day(onDay))} lead={seats.length > 0 && t.seatsLead}>
          <AsOfForm address={address} day={onDay} />
          {seats.length > 0 ? (
            <Listing rows={seats.map(seatRow)} />
          ) : (
            <EmptyState heading={t.noSeats}>{isToday ? t.noSeatsHelp : t.noSeatsThen}</EmptyState>
          )}
        </Section>
        {otherSeats.length > 0 && (
          <Section id="andre-pladser" heading={t.otherSeats}>
            <Listing rows={otherSeats.map(seatRow)} />
          </Section>
        )}
        <Section id="moeder" heading={t.appearances}>
          {appearances.length > 0 ? (
            <Table
              caption={t.appearances}
              captionHidden
              rows={appearances}
              keyOf={({ meetingId, capacity, roles }) => `${meetingId} ${capacity} ${roles.join()}`}
              columns={[
                {
                  heading: t.date,
                  rowHeading: true,
                  cell: ({ meetingId, heldOn }) => <Link href={`/moeder/${meetingId}`}>{day(heldOn)}</Link>,
                },
                {
                  heading: t.committee,
                  cell: ({ committee }) => committee && <Link href={`/udvalg/${committee.slug}`}>{committee.name}</Link>,
                },
                { heading: t.capacity, cell: ({ capacity, roles }) => roles.join(', ') || wordFor(all.capacities, capacity) },
                { heading: t.presence, cell: (appearance) => <PresenceWord appearance={appearance} shown={shown} /> },
              ]}
            />
          ) : (
            <EmptyState heading={t.noAppearances}>{t.noAppearancesHelp}</EmptyState>
          )}
        </Section>
      </>
    ),
  }

  function seatRow({ id, committee, capacity, title, validFrom, validTo }: PersonView['seats'][number]) {
    return {
      key: id,
      title: committee?.name,
      ...(committee && { href: addressOn(`/udvalg/${committee.slug}`, onDay, shown.today) }),
      facts: [wordFor(all.capacities, capacity), title, spanInWords({ validFrom, validTo }, shown.today, shown.language)]
        .filter(Boolean)
        .join(' · '),
      aside: validTo && validTo < shown.today && <StateTag word={all.validity.ended} />,
    }
  }
}
