import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { CommitteesView } from '../queries/committees-page.ts'
import { CommitteeList } from './committee-list.tsx'
import { partnershipKindName } from './partnership-kind-name.ts'
import { OrganisationName } from './organisation-name.tsx'
import { words } from './words.ts'

/** All committees, under the collaboration or the authority they belong to. */
export function showCommittees({ partnerships, ofOrganisations, others, may }: CommitteesView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.committeesPage
  const none = partnerships.length + ofOrganisations.length + others.length === 0
  return {
    title: all.committees,
    description: t.lead,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.committees }],
    main: (
      <>
        <PageHeading
          title={all.committees}
          lead={t.lead}
          actions={
            (may.group || may.committee || may.partnership) && (
              <>
                {may.group && (
                  <ButtonLink kind="secondary" href="/grupper/ny">
                    {t.create.group}
                  </ButtonLink>
                )}
                {may.committee && (
                  <ButtonLink kind="quiet" href="/udvalg/nyt">
                    {t.create.committee}
                  </ButtonLink>
                )}
                {may.partnership && (
                  <ButtonLink kind="quiet" href="/klynger/ny">
                    {t.create.partnership}
                  </ButtonLink>
                )}
              </>
            )
          }
        />
        {none && <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>}
        {partnerships.map((partnership) => (
          <Section
            key={partnership.slug}
            id={partnership.slug}
            heading={<Link href={`/klynger/${partnership.slug}`}>{partnership.name}</Link>}
            lead={`${partnershipKindName(partnership.kind, shown.language)} · ${partnership.region}`}
            action={partnership.validity !== 'current' && <StateTag word={all.validity[partnership.validity]} />}
          >
            <CommitteeList committees={partnership.committees} shown={shown} />
          </Section>
        ))}
        {ofOrganisations.length > 0 && (
          <Section id="egne" heading={t.ofOrganisations}>
            <CommitteeList
              committees={ofOrganisations}
              shown={shown}
              beside={({ organisation }) => organisation && <OrganisationName {...organisation} />}
            />
          </Section>
        )}
        {others.length > 0 && (
          <Section id="andre" heading={t.others}>
            <CommitteeList committees={others} shown={shown} />
          </Section>
        )}
      </>
    ),
  }
}
