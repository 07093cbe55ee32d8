import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { formatDay, formatMeetingTime } from '../../../ui/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { MeetingActions } from './meeting-actions.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** Which meeting this is, who knows of it, and what can be done with it. */
export function MeetingHeading({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const { meeting, committee, publication } = view
  const { language } = shown
  const t = words(language)
  const present = view.attendance.filter(({ presence }) => presence !== 'apology' && presence !== 'absent').length
  const apologies = view.attendance.filter(({ presence }) => presence === 'apology').length
  const facts = [
    formatMeetingTime({ date: meeting.heldOn, ...timesOf(meeting) }, language, { weekday: true }),
    meeting.place,
    meeting.movedFrom && meeting.state !== 'minutes' && t.year.movedFrom(formatDay(meeting.movedFrom, language)),
    view.attendance.length > 0 &&
      [
        meeting.state === 'minutes' ? t.attendance.present(present) : t.attendance.invitedNumber(view.attendance.length),
        ...(apologies > 0 ? [t.attendance.apologies(apologies)] : []),
      ].join(', '),
  ]
  return (
    <>
      <PageHeading
        kicker={wordFor(t.states, meeting.state)}
        title={t.titleOf(committee.name, formatDay(meeting.heldOn, language))}
        lead={meeting.title && <span lang={recordLanguage(language)}>{meeting.title}</span>}
        facts={
          <>
            {publicity()}
            {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
          </>
        }
        actions={<MeetingActions view={view} shown={shown} />}
      />
      {publication !== 'published' && publication !== 'announced' && (
        <Notice tone="info" heading={t.unpublished}>
          <p>{saying()}</p>
          {publication === 'offered' && (
            <form method="post" action={`/moeder/${meeting.id}/offentliggoer`}>
              <Button>{t.publication.offer}</Button>
            </form>
          )}
        </Notice>
      )}
    </>
  )

  function publicity() {
    if (meeting.publishedAt) return <StateTag tone="success" word={t.published} />
    if (meeting.announcedAt) return <StateTag tone="neutral" word={t.announced} />
    return <StateTag tone="warning" word={t.unpublished} />
  }

  function saying(): string {
    if (publication === 'offered') return t.publication.offerHelp
    return publication === 'nothing-yet' ? t.publication.nothingYet : t.publication.bySecretariat
  }
}

export function timesOf({ startsAt, endsAt }: { readonly startsAt: string | null; readonly endsAt: string | null }) {
  return { ...(startsAt && { start: startsAt }), ...(endsAt && { end: endsAt }) }
}
