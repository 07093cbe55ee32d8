import type { Shown } from '../../../platform/http/doors.ts'
import { Columns } from '../../../ui/columns.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PartnershipView } from '../queries/partnership-page.ts'
import { CommitteeList } from './committee-list.tsx'
import { FocusAreaCards } from './focus-area-cards.tsx'
import { partnershipKindName } from './kind-name.ts'
import { OrganisationName } from './organisation-name.tsx'
import { words } from './words.ts'

/** A collaboration: who takes part, where it meets, what it works on, what comes after it. */
export function showPartnership(view: PartnershipView, shown: Shown): Page {
  const { partnership, successors, predecessors, parties, committees, focusAreas } = view
  const all = words(shown.language)
  const t = all.partnership
  const { validFrom, validTo, region, hospital } = partnership
  const day = (iso: string): string => formatDay(iso, shown.language)
  return {
    title: partnership.name,
    description: hospital ? t.lead(region, hospital) : t.leadWithoutHospital(region),
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.committees, href: '/udvalg' }, { label: partnership.name }],
    main: (
      <>
        <PageHeading
          kicker={partnershipKindName(partnership.kind, shown.language)}
          title={partnership.name}
          lead={hospital ? t.lead(region, hospital) : t.leadWithoutHospital(region)}
          facts={<span>{spanInWords()}</span>}
        />
        {successors[0] && validTo && (
          <Notice tone="info" heading={all.succession.heading(partnership.name)}>
            <p>
              {validTo < shown.today ? all.succession.endedOn(day(validTo)) : all.succession.ends(day(validTo))}{' '}
              {all.succession.follows(day(successors[0].validFrom))} <PartnershipLinks partnerships={successors} />.
            </p>
          </Notice>
        )}
        {predecessors.length > 0 && (
          <p>
            {all.succession.takesOver} <PartnershipLinks partnerships={predecessors} />.
          </p>
        )}
        <Columns
          aside={
            <Section id="parter" heading={t.parties}>
              <ul class="listing">
                {parties.map((party) => (
                  <li key={party.slug}>
                    <OrganisationName {...party} />
                  </li>
                ))}
              </ul>
            </Section>
          }
        >
          <Section id="udvalg" heading={t.committees}>
            {committees.length > 0 ? (
              <CommitteeList committees={committees} shown={shown} />
            ) : (
              <EmptyState heading={t.noCommittees}>{t.noCommitteesHelp}</EmptyState>
            )}
          </Section>
          {focusAreas.length > 0 && (
            <Section id="fokus" heading={t.focusAreas}>
              <FocusAreaCards
                areas={focusAreas.map((area) => ({ ...area, committee: committees.find(({ id }) => id === area.committeeId) }))}
              />
            </Section>
          )}
        </Columns>
      </>
    ),
  }

  function spanInWords(): string {
    if (validFrom > shown.today) return all.validity.begins(day(validFrom))
    return validTo ? all.validity.span(day(validFrom), day(validTo)) : all.validity.from(day(validFrom))
  }
}

function PartnershipLinks({ partnerships }: { readonly partnerships: readonly { readonly slug: string; readonly name: string }[] }) {
  return partnerships.map(({ slug, name }, at) => (
    <>
      {at > 0 && ', '}
      <Link href={`/klynger/${slug}`}>{name}</Link>
    </>
  ))
}
