import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatInstant, formatMeetingTime } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { FrontView } from '../queries/front-page.ts'
import { EndingMandates } from './ending-mandates.tsx'
import { FollowUpList } from './follow-up-list.tsx'
import { MeetingWorkList } from './meeting-work-list.tsx'
import { meetingEntry } from './meeting-entry.tsx'
import { words } from './words.ts'

type Reader = NonNullable<FrontView['reader']>

/** The next thing in a reader's calendar, in a sentence. */
export function readerLead({ next }: Reader, { language, today }: Shown): string {
  const t = words(language).front
  if (!next) return t.noneOfMine
  const when = formatMeetingTime({ date: next.heldOn, start: next.startsAt ?? undefined, end: next.endsAt ?? undefined }, language, {
    weekday: true,
  })
  return t.nextOfMine(next.committee?.name ?? '', when, relativeDay(next.heldOn, today, language))
}

/** What awaits the person, and what awaits those they act for. */
export function ReaderSections({ reader, shown }: { readonly reader: Reader; readonly shown: Shown }) {
  const t = words(shown.language).front
  // What has come to a chair is another's to do.
  const raised = reader.followUps.some(({ state }) => state === 'escalated')
  const { publishes, unpublished, followUps, organisations, mandates, releases, work, mailFailingSince, involvements } = reader
  return (
    <Section
      id="venter"
      heading={t.awaiting}
      action={
        publishes && (
          <ButtonLink kind="secondary" href="/import" icon="upload">
            {t.importAction}
          </ButtonLink>
        )
      }
    >
      {mailFailingSince && (
        <Notice tone="error" heading={t.mailFails(formatInstant(mailFailingSince, shown.language))}>
          <p>
            <Link href="/drift/post">{t.seeMail}</Link>
          </p>
        </Notice>
      )}
      {work.length > 0 && <MeetingWorkList work={work} shown={shown} />}
      {releases.length > 0 && (
        <Section id="frigiv" level={3} heading={t.toRelease} lead={t.toReleaseLead}>
          <Listing
            rows={releases.map(({ meetingId, committee, heldOn, askedByName }) => ({
              key: meetingId,
              title: `${committee?.name ?? ''}, ${formatMeetingTime({ date: heldOn }, shown.language)}`,
              href: `/moeder/${meetingId}/offentliggoer`,
              facts: t.releaseAskedBy(askedByName),
            }))}
          />
        </Section>
      )}
      {unpublished.length > 0 && (
        <Section id="ikke-offentlige" level={3} heading={t.toPublish} lead={t.toPublishLead}>
          <Timeline level={4} entries={unpublished.map((meeting) => meetingEntry(meeting, meeting.committee?.name, shown))} />
        </Section>
      )}
      {involvements.length > 0 && (
        <Section id="inddragelse" level={3} heading={t.toInvolve} lead={t.toInvolveLead}>
          <Listing
            rows={involvements.map(({ meetingId, organisationSlug, committeeName, heldOn, number }) => ({
              key: `${organisationSlug}${meetingId}`,
              title: t.agendaOf(committeeName, formatMeetingTime({ date: heldOn }, shown.language)),
              href: `/organisationer/${organisationSlug}/inddragelse/${meetingId}`,
              facts: `${t.toDecideOn(number)} · ${relativeDay(heldOn, shown.today, shown.language)}`,
            }))}
          />
        </Section>
      )}
      {mandates.length > 0 && <EndingMandates mandates={mandates} shown={shown} />}
      {followUps.length > 0 && (
        <Section
          id="vores"
          level={3}
          heading={t.ours(raised ? '' : organisations.map(({ name }) => name).join(', '))}
          action={<Link href="/opfoelgning?mine=ja">{t.allFollowUps}</Link>}
        >
          <FollowUpList followUps={followUps} shown={shown} />
        </Section>
      )}
      {unpublished.length + followUps.length + mandates.length + releases.length + work.length + involvements.length === 0 &&
        !mailFailingSince && <EmptyState heading={t.awaitingNothing}>{t.awaitingNothingHelp}</EmptyState>}
    </Section>
  )
}
