import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay, formatMeetingTime } from '../../../ui/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { HeldLinks } from './held/held-links.tsx'
import { recordLanguage, wordFor, words } from './words.ts'

/** Which meeting this is, and the one thing that may be done with it: publish it, or fetch its paper. */
export function MeetingHeading({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const { meeting, committee, publication } = view
  const { language } = shown
  const t = words(language)
  const present = view.attendance.filter(({ presence }) => presence !== 'apology' && presence !== 'absent').length
  const apologies = view.attendance.filter(({ presence }) => presence === 'apology').length
  const original = view.versions.find(({ fileSha256 }) => fileSha256)
  const facts = [
    formatMeetingTime({ date: meeting.heldOn, ...timesOf(meeting) }, language, { weekday: true }),
    meeting.place,
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
        actions={
          <>
            {original?.fileSha256 && publication !== 'offered' && (
              <ButtonLink href={`/filer/${original.fileSha256}`} kind="secondary" icon="download">
                {t.versions.original}
              </ButtonLink>
            )}
            {view.mayPrepareAgenda && (
              <ButtonLink kind="secondary" icon="edit" href={`/moeder/${meeting.id}/dagsorden`}>
                {meeting.version === 0 ? t.agenda.actionOpen : t.agenda.action}
              </ButtonLink>
            )}
            {meeting.version > 0 && !view.onlyDay && (
              <ButtonLink kind="secondary" href={`/moeder/${meeting.id}/pakke`}>
                {t.packaged.action}
              </ButtonLink>
            )}
            {view.readsMinutes && (
              <ButtonLink kind="secondary" href={`/moeder/${meeting.id}/referat`}>
                {t.minutes.link}
              </ButtonLink>
            )}
            {meeting.state === 'minutes' && !view.onlyDay && (
              <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/opfoelgning`}>
                {t.held.actions.followUps}
              </ButtonLink>
            )}
            <HeldLinks view={view} shown={shown} />
            {view.mayMove && (
              <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/flyt`}>
                {t.move.action}
              </ButtonLink>
            )}
            {view.mayMove && (
              <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/indkaldelser`}>
                {t.calendar.invitations.link}
              </ButtonLink>
            )}
            {view.mayWithdraw && (
              <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/offentliggoer#traek-tilbage`}>
                {t.publication.withdraw}
              </ButtonLink>
            )}
          </>
        }
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
