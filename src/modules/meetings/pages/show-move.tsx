import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay, formatMeetingTime, formatTime } from '../../../ui/dates.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MeetingPlanView } from '../queries/meeting-plan-page.ts'
import { formReturned } from '../../../ui/form/form-returned.ts'
import { meetingCrumbs } from './meeting-crumbs.ts'
import { words } from './words.ts'

/** Another day, time or place for a meeting, or none. */
export function showMove(
  { meeting, committee, deadlines, sendsMail }: MeetingPlanView & { readonly sendsMail?: boolean },
  shown: Shown,
): Page {
  const all = words(shown.language)
  const t = all.move
  const name = all.titleOf(committee.name, formatMeetingTime({ date: meeting.heldOn }, shown.language))
  const { message, entry } = formReturned(shown, all)
  const time = (saved: string | null): string | null => saved && formatTime(saved)
  return {
    title: t.title,
    section: 'committees',
    breadcrumb: meetingCrumbs({ meeting, committee }, shown.language, { label: t.title }),
    main: (
      <>
        <PageHeading
          kicker={name}
          title={t.title}
          lead={t.lead}
          actions={
            <ButtonLink kind="quiet" href={`/moeder/${meeting.id}/indkaldelser`}>
              {all.calendar.invitations.link}
            </ButtonLink>
          }
        />
        <RefusalNotice heading={t.refused} message={message} />
        <Section id="frister" heading={t.deadlinesNow}>
          {deadlines.length === 0 ? (
            <p>{t.noDeadlines}</p>
          ) : (
            <ul>
              {deadlines.map(({ kind, dueOn }) => (
                <li key={kind}>
                  {all.year.deadlines[kind]}: {formatDay(dueOn, shown.language)}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="flyt" heading={t.moveHeading}>
          <form method="post" action={`/moeder/${meeting.id}/flyt`}>
            <div class="field-row">
              <DateField id="day" label={all.plan.day} {...entry('day', meeting.heldOn)} />
              <div class="field-row">
                <TextField id="start" label={all.plan.start} {...entry('start', time(meeting.startsAt))} width={8} autocomplete="off" />
                <TextField id="end" label={all.plan.end} {...entry('end', time(meeting.endsAt))} width={8} autocomplete="off" />
              </div>
            </div>
            <TextField id="place" label={all.plan.place} {...entry('place', meeting.place)} autocomplete="off" />
            {invite('indkald-flyt', all.calendar.inviteMove, all.calendar.inviteMoveHelp)}
            <ButtonRow>
              <Button>{t.move}</Button>
              <ButtonLink kind="quiet" href={`/moeder/${meeting.id}`}>
                {t.back}
              </ButtonLink>
            </ButtonRow>
          </form>
        </Section>
        <Section id="aflys" heading={t.cancelHeading} lead={t.cancelHelp}>
          <form method="post" action={`/moeder/${meeting.id}/aflys`}>
            <TextField id="reason" label={t.reason} {...entry('reason')} autocomplete="off" />
            {invite('indkald-aflys', all.calendar.inviteCancel, all.calendar.inviteCancelHelp)}
            <ButtonRow>
              <Button kind="warning">{t.cancel}</Button>
            </ButtonRow>
          </form>
        </Section>
      </>
    ),
  }

  /** One decides each time whether members are written to. */
  function invite(id: string, label: string, help: string) {
    const checked = shown.entered && shown.refusal ? shown.entered['indkald'] !== undefined : true
    return sendsMail && <Checkbox id={id} name="indkald" label={label} help={help} checked={checked} />
  }
}
