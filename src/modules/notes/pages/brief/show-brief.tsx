import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { formatDay, formatMeetingTime } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { BriefView } from '../../queries/brief-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { BriefItem } from './brief-item.tsx'
import { BriefNote } from './brief-note.tsx'
import { SinceLastList } from './since-last-list.tsx'

/** A meeting for one who takes part: what is to be decided first, then the rest, then what came of the last one. */
export function showBrief(view: BriefView, shown: Shown): Page {
  const { meeting, committee, items, lastOn } = view
  const { language } = shown
  const all = words(language)
  const t = all.brief
  const day = formatDay(meeting.heldOn, language)
  const decisions = items.filter(({ type }) => type === 'decision')
  const others = items.filter(({ type }) => type !== 'decision')
  return {
    title: t.title(committee.name, day),
    section: 'committees',
    about: { kind: 'meeting', id: meeting.id, committeeId: meeting.committeeId },
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: day, href: `/moeder/${meeting.id}` },
      { label: t.heading },
    ],
    main: (
      <div class="brief">
        <PageHeading
          kicker={committee.name}
          title={t.heading}
          lead={t.lead}
          facts={
            <>
              <span>{formatMeetingTime({ date: meeting.heldOn, ...times() }, language, { weekday: true })}</span>
              {meeting.place && <span>{meeting.place}</span>}
            </>
          }
          actions={
            <ButtonLink kind="secondary" href={`/moeder/${meeting.id}`}>
              {t.wholeMeeting}
            </ButtonLink>
          }
        />
        <RefusalNotice message={shown.refusal && refused(shown.refusal, all)} />
        {!shown.refusal && shown.query['gemt'] !== undefined && <Notice tone="success" heading={t.saved} live />}
        {items.length === 0 && view.withheld.length === 0 && <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>}
        {part('besluttes', t.decide, decisions)}
        {part('oevrige', t.others, others)}
        {view.withheld.length > 0 && <p class="muted">{t.withheld(view.withheld.length)}</p>}
        <Section id="siden-sidst" heading={lastOn ? t.sinceLastOn(formatDay(lastOn, language)) : t.sinceLast}>
          <SinceLastList entries={view.sinceLast} shown={shown} />
        </Section>
        <BriefNote meetingId={meeting.id} subjectId={meeting.id} label={t.noteOnMeeting} text={view.note} shown={shown} />
      </div>
    ),
  }

  function times() {
    return { ...(meeting.startsAt && { start: meeting.startsAt }), ...(meeting.endsAt && { end: meeting.endsAt }) }
  }

  function part(id: string, heading: string, ofPart: BriefView['items']) {
    if (ofPart.length === 0) return null
    return (
      <Section id={id} heading={heading}>
        {ofPart.map((item) => (
          <BriefItem key={item.id} item={item} meetingId={meeting.id} shown={shown} />
        ))}
      </Section>
    )
  }
}
