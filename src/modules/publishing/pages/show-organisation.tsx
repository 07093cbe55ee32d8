import { addressOn } from '../../../kernel/as-of.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AsOfForm } from '../../../ui/form/as-of-form.tsx'
import { AsOfNotice } from '../../../ui/form/as-of-notice.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { SectorMark } from '../../../ui/sector-mark.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { OrganisationView } from '../queries/organisation-page.ts'
import { PartnershipList } from './partnership-list.tsx'
import { presenceInWords } from './presence-word.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** An organisation: what it is party to, who sits where for it, the meetings it took part in. */
export function showOrganisation(view: OrganisationView, shown: Shown): Page {
  const { organisation, day, partnerships, seats, vacant, appoints, meetings } = view
  const { today } = shown
  const all = words(shown.language)
  const t = all.organisation
  const { name, sector, kind, slug } = organisation
  const address = `/organisationer/${slug}`
  return {
    title: name,
    about: { kind: 'organisation', id: organisation.id, organisationId: organisation.id },
    breadcrumb: [{ label: all.home, href: '/' }, { label: name }],
    main: (
      <>
        <PageHeading
          kicker={sector === 'patients' || sector === 'other' ? wordFor(all.organisationKinds, kind) : <SectorMark sector={sector} />}
          title={name}
          actions={
            <>
              {appoints && (
                <ButtonLink kind="secondary" icon="groups" href={`${address}/udpegninger`}>
                  {t.appointments}
                </ButtonLink>
              )}
              <ButtonLink
                kind={appoints ? 'quiet' : 'secondary'}
                icon="search"
                href={`/soeg?q=${encodeURIComponent(organisation.shortName)}&part=${slug}`}
              >
                {t.findMore(name)}
              </ButtonLink>
              <ButtonLink kind="quiet" href={`${address}/opfoelgning`}>
                {all.followUps.awaits}
              </ButtonLink>
              {appoints && kind === 'municipality' && (
                <>
                  <ButtonLink kind="quiet" href={`${address}/inddragelse`}>
                    {all.followUps.involvement}
                  </ButtonLink>
                  <ButtonLink kind="quiet" href="/notater">
                    {all.followUps.statusNotes}
                  </ButtonLink>
                </>
              )}
            </>
          }
        />
        <AsOfNotice address={address} day={day} today={today} />
        <Section id="samarbejder" heading={t.partnerships}>
          {partnerships.length > 0 ? (
            <PartnershipList partnerships={partnerships} shown={shown} />
          ) : (
            <EmptyState heading={t.noPartnerships}>{t.noPartnershipsHelp}</EmptyState>
          )}
        </Section>
        <Section id="pladser" heading={day === today ? t.seats : t.seatsOn(formatDay(day, shown.language))}>
          <AsOfForm address={address} day={day} />
          {seats.length > 0 ? (
            <Table
              caption={t.seats}
              captionHidden
              rows={seats}
              keyOf={({ id }) => id}
              columns={[
                {
                  heading: t.person,
                  rowHeading: true,
                  cell: ({ personId, person }) => <Link href={addressOn(`/personer/${personId}`, day, today)}>{person}</Link>,
                },
                {
                  heading: t.committee,
                  cell: ({ committee }) =>
                    committee && <Link href={addressOn(`/udvalg/${committee.slug}`, day, today)}>{committee.name}</Link>,
                },
                {
                  heading: t.capacity,
                  cell: ({ capacity, title }) => [wordFor(all.capacities, capacity), title].filter(Boolean).join(' · '),
                },
              ]}
            />
          ) : (
            <EmptyState heading={t.noSeats}>{day === today ? t.noSeatsHelp : t.noSeatsThen}</EmptyState>
          )}
          {vacant.length > 0 && (
            <Listing
              rows={vacant.map(({ id, name: seat, capacity, committee }) => ({
                key: id,
                title: committee?.name,
                ...(committee && { href: addressOn(`/udvalg/${committee.slug}`, day, today) }),
                facts: [seat, wordFor(all.capacities, capacity)].filter(Boolean).join(' · '),
                aside: <StateTag tone="warning" word={t.vacant} />,
              }))}
            />
          )}
        </Section>
        <Section id="moeder" heading={t.meetings}>
          {meetings.length > 0 ? (
            <Timeline
              entries={meetings.map(({ meetingId, heldOn, committee, people }) => ({
                day: heldOn,
                title: committee?.name ?? all.meeting.untitled,
                href: `/moeder/${meetingId}`,
                facts: people.map(nameWithPresence).join(', '),
              }))}
            />
          ) : (
            <EmptyState heading={t.noMeetings}>{t.noMeetingsHelp}</EmptyState>
          )}
        </Section>
      </>
    ),
  }

  /** Being there is what is expected, and not said. */
  function nameWithPresence(person: OrganisationView['meetings'][number]['people'][number]): string {
    return person.presence === 'present' ? person.name : `${person.name} (${presenceInWords(person, shown).toLowerCase()})`
  }
}
