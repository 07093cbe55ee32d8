import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { PersonView } from '../queries/person-page.ts'
import { OrganisationName } from './organisation-name.tsx'
import { PresenceWord } from './presence-word.tsx'
import { wordFor, words } from './words.ts'

/** A person or an office: where they sit and sat, and the meetings that name them. */
export function showPerson({ person, organisation, seats, appearances }: PersonView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.person
  const day = (iso: string): string => formatDay(iso, shown.language)
  return {
    title: person.name,
    breadcrumb: [{ label: all.home, href: '/' }, { label: person.name }],
    main: (
      <>
        <PageHeading kicker={t.kicker} title={person.name} facts={organisation && <OrganisationName {...organisation} />} />
        <Section id="pladser" heading={t.seats} lead={seats.length > 0 && t.seatsLead}>
          {seats.length > 0 ? (
            <Listing
              rows={seats.map(({ id, committee, capacity, title, validFrom, validTo }) => ({
                key: id,
                title: committee?.name,
                href: committee && `/udvalg/${committee.slug}`,
                facts: [
                  wordFor(all.capacities, capacity),
                  title,
                  validTo ? all.validity.span(day(validFrom), day(validTo)) : all.validity.from(day(validFrom)),
                ]
                  .filter(Boolean)
                  .join(' · '),
                aside: validTo && validTo < shown.today && <StateTag word={all.validity.ended} />,
              }))}
            />
          ) : (
            <EmptyState heading={t.noSeats}>{t.noSeatsHelp}</EmptyState>
          )}
        </Section>
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
}
