import type { Shown } from '../../../platform/http/doors.ts'
import { Columns } from '../../../ui/columns.tsx'
import { formatDay, formatMeetingTime } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { CommitteeView } from '../queries/committee-page.ts'
import { committeeKindName } from './kind-name.ts'
import { type ListedMeeting, meetingEntry } from './meeting-entry.tsx'
import { MemberList } from './member-list.tsx'
import { OrganisationName } from './organisation-name.tsx'
import { wordFor, words } from './words.ts'

/** A committee: where it belongs, its meetings, who sits in it. */
export function showCommittee(view: CommitteeView, shown: Shown): Page {
  const { committee, partnership, organisation, parent, focusAreas, groups, coming, held } = view
  const all = words(shown.language)
  const t = all.committee
  const entry = (meeting: ListedMeeting) => meetingEntry(meeting, dayInWords(meeting), shown)
  return {
    title: committee.name,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.committees, href: '/udvalg' }, { label: committee.name }],
    main: (
      <>
        <PageHeading
          kicker={committeeKindName(committee.kind, shown.language)}
          title={committee.name}
          lead={focusAreas.map(({ summary }) => summary).join(' ') || undefined}
          facts={
            <>
              {committee.validity !== 'current' && <StateTag word={all.validity[committee.validity]} />}
              <span>{wordFor(all.levels, committee.level)}</span>
              {partnership && <Link href={`/klynger/${partnership.slug}`}>{partnership.name}</Link>}
              {organisation && <OrganisationName {...organisation} />}
              {parent && (
                <span>
                  {t.under} <Link href={`/udvalg/${parent.slug}`}>{parent.name}</Link>
                </span>
              )}
              {committee.validTo && committee.validFrom && (
                <span class="muted">
                  {all.validity.span(formatDay(committee.validFrom, shown.language), formatDay(committee.validTo, shown.language))}
                </span>
              )}
            </>
          }
        />
        <Columns
          aside={
            <Section id="medlemmer" heading={t.members}>
              {groups.length > 0 ? (
                <MemberList groups={groups} shown={shown} />
              ) : (
                <EmptyState heading={t.noMembers}>{t.noMembersHelp}</EmptyState>
              )}
            </Section>
          }
        >
          <Section id="kommende" heading={t.coming}>
            {coming.length > 0 ? <Timeline entries={coming.map(entry)} /> : <EmptyState heading={t.noComing}>{t.noComingHelp}</EmptyState>}
          </Section>
          <Section id="afholdte" heading={t.held}>
            {held.length > 0 ? <Timeline entries={held.map(entry)} /> : <EmptyState heading={t.noHeld}>{t.noHeldHelp}</EmptyState>}
          </Section>
        </Columns>
      </>
    ),
  }

  /** The committee's name stands above; a meeting's own name here is its day. */
  function dayInWords({ heldOn, title }: ListedMeeting): string {
    const day = formatMeetingTime({ date: heldOn }, shown.language, { weekday: true })
    return title ?? `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`
  }
}
