import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { Section } from '../../../ui/section.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import type { DidItHappenView } from '../queries/did-it-happen-page.ts'
import { OutcomeList } from './outcome-list.tsx'
import { words } from './words.ts'

const counted = ['done', 'awaiting', 'overdue', 'dropped'] as const

/** For anyone: what was decided, by whom, and what came of it, meeting by meeting. */
export function showDidItHappen({ focusAreas, focusArea, count, page, pages, meetings }: DidItHappenView, shown: Shown): Page {
  const { language, today } = shown
  const all = words(language)
  const t = all.followUps
  const address = (slug?: string) => (slug ? `/skete-det?fokus=${slug}` : '/skete-det')
  const title = focusArea ? t.titleOf(focusArea.name) : t.title
  return {
    title,
    section: 'follow-ups',
    description: t.lead,
    breadcrumb: [
      { label: all.home, href: '/' },
      ...(focusArea ? [{ label: t.title, href: address() }] : []),
      { label: focusArea?.name ?? t.title },
    ],
    main: (
      <>
        <PageHeading
          title={title}
          lead={t.lead}
          facts={
            count.all > 0 &&
            counted
              .filter((state) => count[state] > 0)
              .map((state) => (
                <span key={state}>
                  <strong>{formatNumber(count[state], language)}</strong> {t.counts[state]}
                </span>
              ))
          }
          actions={
            <ButtonLink kind="quiet" href={focusArea ? `/opfoelgning?fokus=${focusArea.slug}` : '/opfoelgning'}>
              {t.register}
            </ButtonLink>
          }
        />
        {focusAreas.length > 0 && (
          <Tabs
            label={t.focusAreas}
            tabs={[
              { label: t.all, href: address(), current: !focusArea },
              ...focusAreas.map(({ slug, name }) => ({ label: name, href: address(slug), current: slug === focusArea?.slug })),
            ]}
          />
        )}
        {meetings.length === 0 && <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>}
        {meetings.map(({ meetingId, committee, sourceOn, followUps }) => (
          <Section
            key={meetingId}
            id={`moede-${meetingId}`}
            heading={
              <Link href={`/moeder/${meetingId}`}>
                {sourceOn ? t.agreed(committee, formatDay(sourceOn, language), relativeDay(sourceOn, today, language)) : committee}
              </Link>
            }
          >
            <OutcomeList followUps={followUps} shown={shown} />
          </Section>
        ))}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(to) => {
            const asked = new URLSearchParams({ ...(focusArea && { fokus: focusArea.slug }), ...(to > 1 && { side: String(to) }) })
            return asked.size > 0 ? `/skete-det?${asked}` : '/skete-det'
          }}
        />
      </>
    ),
  }
}
