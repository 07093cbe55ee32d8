import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import { AgendaHeading } from './agenda-heading.tsx'
import { AgendaRows } from './agenda-rows.tsx'
import { ChairsSection } from './chairs-section.tsx'
import { DeadlinesSection } from './deadlines-section.tsx'
import { DispatchSection } from './dispatch-section.tsx'
import { WaitingSection } from './waiting-section.tsx'

/** Where an agenda is put together, approved and sent out. */
export function showAgenda(view: AgendaView, shown: Shown): Page {
  const { meeting, committee, items, times, obstacle, opened, prepares } = view
  const { language } = shown
  const all = words(language)
  const t = all.agenda
  const done = t.done[shown.query['gjort'] as keyof typeof t.done] as string | undefined
  // What is out and unchanged is settled, also where it went out without a chair.
  const awaitsReader = view.approving?.own && !view.approving.reason && !obstacle && view.changes?.length !== 0
  return {
    title: `${t.title}: ${all.titleOf(committee.name, formatDay(meeting.heldOn, language))}`,
    about: { kind: 'meeting', id: meeting.id, committeeId: meeting.committeeId },
    section: 'committees',
    breadcrumb: meetingCrumbs(view, shown.language, { label: t.title }),
    main: (
      <>
        <AgendaHeading meeting={meeting} committee={committee} title={t.title} state={state()} shown={shown} />
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} />
        {done && !shown.refusal && (
          <Notice tone="success" live>
            <p>{done}</p>
          </Notice>
        )}
        {obstacle && (
          <Notice tone="info" heading={t.obstacle}>
            <p>{refused(obstacle, all)}</p>
          </Notice>
        )}
        {awaitsReader && (
          <Notice tone="info">
            <p>
              {t.chairs.awaitsYou} <Link href="#godkendelse">{t.chairs.goTo}</Link>
            </p>
          </Notice>
        )}
        <DeadlinesSection view={view} shown={shown} />
        {opened || items.length > 0 ? (
          <>
            <Section id="punkter" heading={t.items.heading}>
              {times.tooLongBy !== undefined && (
                <Notice tone="warning">
                  <p>{t.times.tooLong(times.tooLongBy)}</p>
                </Notice>
              )}
              <AgendaRows view={view} shown={shown} />
            </Section>
            {prepares && opened && !obstacle && <WaitingSection view={view} shown={shown} />}
            {opened && (
              <>
                <ChairsSection view={view} shown={shown} />
                <DispatchSection view={view} shown={shown} />
              </>
            )}
          </>
        ) : null}
        {!opened && !obstacle && <Beginning />}
      </>
    ),
  }

  function state() {
    const [latest] = view.dispatches
    if (!latest) return <StateTag tone="warning" word={opened ? t.states.preparing : t.states.unopened} />
    return view.changes && view.changes.length > 0 ? (
      <StateTag tone="warning" word={t.states.changed(latest.version)} />
    ) : (
      <StateTag tone="success" word={t.states.dispatched(latest.version)} />
    )
  }

  function Beginning() {
    if (!prepares) return <EmptyState heading={t.open.heading}>{t.open.waits}</EmptyState>
    return (
      <EmptyState
        heading={t.open.heading}
        action={
          <form method="post" action={`/moeder/${meeting.id}/dagsorden/begynd`}>
            <Button>{t.open.action}</Button>
          </form>
        }
      >
        {t.open.text}
      </EmptyState>
    )
  }
}
