import type { Shown } from '../../../platform/http/doors.ts'
import { Columns } from '../../../ui/columns.tsx'
import { ContentsList } from '../../../ui/contents-list.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { Section } from '../../../ui/section.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { isWholePaper, type PaperKind } from '../rules/meeting-version.ts'
import { AttendanceSection } from './attendance-section.tsx'
import { ComingSection } from './coming-section.tsx'
import { DispatchNotice } from './agenda/dispatch-notice.tsx'
import { FollowUpRows } from './follow-up-rows.tsx'
import { ItemsInOrder } from './items-in-order.tsx'
import { MeetingHeading } from './meeting-heading.tsx'
import { VersionsSection } from './versions-section.tsx'
import { WithdrawalFacts } from './withdrawal-facts.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

/** A meeting on one page: who was there, what was on the agenda, what was concluded and what is to follow. */
export function showMeeting(view: MeetingView, shown: Shown): Page {
  const { meeting, committee, partnership, items, withheld } = view
  const { language } = shown
  const t = words(language)
  const day = formatDay(meeting.heldOn, language)
  const inOrder = [...items, ...withheld].toSorted((a, b) => a.position - b.position)
  return {
    title: t.titleOf(committee.name, day),
    about: { kind: 'meeting', id: meeting.id, committeeId: meeting.committeeId },
    description: t.description(committee.name, day, inOrder.length),
    section: 'committees',
    breadcrumb: [
      { label: t.home, href: '/' },
      ...(partnership ? [{ label: partnership.name, href: `/klynger/${partnership.slug}` }] : []),
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: day },
    ],
    main: (
      <>
        {done()}
        <MeetingHeading view={view} shown={shown} />
        {meeting.state === 'cancelled' && (
          <Notice tone="warning" heading={t.states.cancelled}>
            {meeting.cancelledBecause && <p>{meeting.cancelledBecause}</p>}
          </Notice>
        )}
        <DispatchNotice view={view} shown={shown} />
        {inOrder.length > 0 ? (
          <Columns
            asideFirst
            aside={
              <ContentsList
                heading={t.contents}
                lang={recordLanguage(language)}
                entries={inOrder.map((item) => ({
                  anchor: `punkt-${item.position + 1}`,
                  number: item.number,
                  label: 'title' in item ? item.title : (item.publicTitle ?? t.withheld.title),
                  mark: 'title' in item && item.type ? wordFor(t.types, item.type) : undefined,
                }))}
              />
            }
          >
            {attendance()}
            <ItemsInOrder view={{ ...view, writtenHere: isWrittenHere(view) }} shown={shown} />
            {closing()}
          </Columns>
        ) : (
          <>
            {nothingYet()}
            {view.attendance.length > 0 && attendance()}
            {closing()}
          </>
        )}
        {neighbours()}
      </>
    ),
  }

  function done() {
    const asked = shown.query['gjort'] ?? ''
    const said = asked in t.year.done && t.year.done[asked as keyof typeof t.year.done]
    return said && <Notice tone="success" heading={said} live />
  }

  function nothingYet() {
    if (meeting.state === 'cancelled') return null
    if (view.takenBack)
      return (
        <Notice tone="warning" heading={t.withdrawal.heading}>
          <WithdrawalFacts withdrawal={view.takenBack} shown={shown} />
        </Notice>
      )
    if (!view.onlyDay || meeting.version === 0) return <EmptyState heading={t.planned}>{t.plannedHelp}</EmptyState>
    return meeting.state === 'agenda' ? (
      <EmptyState heading={t.dispatched}>{t.dispatchedHelp}</EmptyState>
    ) : (
      <EmptyState heading={t.unpublished}>{t.unpublishedHelp}</EmptyState>
    )
  }

  function attendance() {
    const wasHeld = meeting.state === 'minutes'
    return <AttendanceSection attendance={view.attendance} wasHeld={wasHeld} ofPartnership={partnership !== null} language={language} />
  }

  function closing() {
    return (
      <>
        {view.otherFollowUps.length > 0 && (
          <Section id="opfoelgning" heading={t.otherFollowUps}>
            <FollowUpRows followUps={view.otherFollowUps} shown={shown} />
          </Section>
        )}
        <ComingSection view={view} shown={shown} />
        <VersionsSection view={view} shown={shown} />
      </>
    )
  }

  function neighbours() {
    if (!view.before && !view.after) return null
    return (
      <nav class="pagination" aria-label={t.neighbours.label}>
        {view.before && (
          <Link class="pagination-step" href={`/moeder/${view.before.id}`}>
            {t.neighbours.before}: {formatDay(view.before.heldOn, language)}
          </Link>
        )}
        {view.after && (
          <Link class="pagination-step" href={`/moeder/${view.after.id}`}>
            {t.neighbours.after}: {formatDay(view.after.heldOn, language)}
          </Link>
        )}
      </nav>
    )
  }
}

/** What stands of the meeting did not come with a paper. */
function isWrittenHere({ versions }: MeetingView): boolean {
  return versions.find(({ kind }) => isWholePaper(kind as PaperKind))?.writtenHere ?? false
}
