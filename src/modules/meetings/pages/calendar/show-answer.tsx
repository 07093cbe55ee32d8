import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatMeetingTime } from '../../../../ui/dates.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { MeetingInvitationView } from '../../queries/calendar/meeting-invitation-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

export interface AnswerShown {
  /** Absent where the link does not count. */
  readonly invitation?: MeetingInvitationView | undefined
}

/** Whether one comes, for whoever has the link from the mail. */
export function showAnswer({ invitation }: AnswerShown, { language, query, refusal, entered }: Shown): Page {
  const all = words(language)
  const t = all.calendar.answer
  const message = refusal && refused(refusal, all)
  const field = refusal?.values?.['field']
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: invitation ? meeting(invitation) : trouble(),
  }

  function trouble() {
    return (
      <>
        <PageHeading title={t.title} />
        <Notice tone="error" heading={t.refused} live>
          <p>{message}</p>
        </Notice>
      </>
    )
  }

  function meeting({
    token,
    committee,
    heldOn,
    startsAt,
    endsAt,
    place,
    state,
    cancelledBecause,
    person,
    answer,
    remark,
    meetingId,
  }: MeetingInvitationView) {
    const times = { date: heldOn, ...(startsAt && { start: startsAt }), ...(startsAt && endsAt && { end: endsAt }) }
    return (
      <>
        {message && typeof field === 'string' && <ErrorSummary errors={[{ field, message }]} />}
        <PageHeading title={t.title} lead={t.for(person)} />
        {message && typeof field !== 'string' && (
          <Notice tone="error" heading={t.refused} live>
            <p>{message}</p>
          </Notice>
        )}
        {query['gemt'] !== undefined && !message && (
          <Notice tone="success" heading={t.saved} live>
            <p>{t.savedHelp}</p>
          </Notice>
        )}
        <DescriptionList
          items={[
            { term: t.committee, details: committee },
            { term: t.time, details: formatMeetingTime(times, language, { weekday: true }) },
            { term: t.place, details: place },
          ]}
        />
        <p>
          <Link href={`/moeder/${meetingId}`}>{t.meeting}</Link>
        </p>
        {state === 'cancelled' ? (
          <Notice tone="warning" heading={t.cancelled}>
            {cancelledBecause && <p>{t.because(cancelledBecause)}</p>}
          </Notice>
        ) : (
          <form method="post" action={`/indkaldelse/${token}`}>
            {answer && <p>{t.current[answer]}.</p>}
            <TextAreaField
              id="bemaerkning"
              label={t.remark}
              help={t.remarkHelp}
              optional
              rows={2}
              value={entered?.['bemaerkning']?.[0] ?? remark ?? ''}
              {...(field === 'bemaerkning' && message && { error: message })}
            />
            <ButtonRow>
              <Button name="svar" value="accepted">
                {t.accept}
              </Button>
              <Button kind="secondary" name="svar" value="declined">
                {t.decline}
              </Button>
            </ButtonRow>
          </form>
        )}
      </>
    )
  }
}
