import type { Shown } from '../../../platform/http/doors.ts'
import { Columns } from '../../../ui/columns.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { FrontView } from '../queries/front-page.ts'
import { FocusAreaCards } from './focus-area-cards.tsx'
import { FollowUpList } from './follow-up-list.tsx'
import { FrontAside } from './front-aside.tsx'
import { FrontSearch } from './front-search.tsx'
import { meetingEntry } from './meeting-entry.tsx'
import { ReaderSections, readerLead } from './reader-sections.tsx'
import { words } from './words.ts'

/** The way in: for the public who decided what, for those signed in what awaits. */
export function showFront(view: FrontView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.front
  return {
    description: t.lead,
    section: 'front',
    main: (
      <>
        {view.reader ? (
          <PageHeading title={t.welcome(view.reader.name)} lead={readerLead(view.reader, shown)} />
        ) : (
          <PageHeading title={t.title} lead={t.lead} />
        )}
        <FrontSearch shown={shown} />
        <Columns aside={<FrontAside view={view} shown={shown} />}>
          {view.reader && <ReaderSections reader={view.reader} shown={shown} />}
          <Section id="kommende" heading={t.coming}>
            {view.coming.length > 0 ? (
              <Timeline entries={view.coming.map((meeting) => meetingEntry(meeting, meeting.committee?.name, shown))} />
            ) : (
              <EmptyState heading={t.noneComing}>{t.noneComingHelp}</EmptyState>
            )}
          </Section>
          <Section
            id="opfoelgning"
            heading={t.followUps}
            action={<Link href="/skete-det">{t.didItHappen}</Link>}
            lead={view.followUps.some(({ state }) => state === 'proposed') && all.followUp.proposed}
          >
            {view.followUps.length > 0 ? (
              <FollowUpList followUps={view.followUps} shown={shown} />
            ) : (
              <EmptyState heading={t.noFollowUps}>{t.noFollowUpsHelp}</EmptyState>
            )}
          </Section>
        </Columns>
        {view.focusAreas.length > 0 && (
          <Section id="fokus" heading={t.focusAreas}>
            <FocusAreaCards areas={view.focusAreas} />
          </Section>
        )}
      </>
    ),
  }
}
