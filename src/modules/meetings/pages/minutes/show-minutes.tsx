import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { formatDay, formatMeetingTime } from '../../../../ui/dates.ts'
import { Columns } from '../../../../ui/columns.tsx'
import { ContentsList } from '../../../../ui/contents-list.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag, type StateTone } from '../../../../ui/state-tag.tsx'
import type { MinutesView } from '../../queries/minutes/minutes-page.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { ApprovalSection } from './approval-section.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentList } from './comment-list.tsx'
import { CorrectAttendanceForm } from './correct-attendance-form.tsx'
import { CorrectionsSection } from './corrections-section.tsx'
import { lastDayOf } from './last-day-of.ts'
import { minutesRefusal, minutesRefusedAt } from './minutes-field.ts'
import { MinutesAttendance } from './minutes-attendance.tsx'
import { MinutesItemPart, WithheldMinutesPart } from './minutes-item-part.tsx'
import { MinutesStepSection } from './minutes-step-section.tsx'
import { StagesSection } from './stages-section.tsx'

const tones: Readonly<Record<MinutesView['state'], StateTone>> = {
  draft: 'neutral',
  'for-comment': 'active',
  'for-approval': 'active',
  approved: 'success',
  recorded: 'neutral',
}

/** The minutes of a meeting as they stand, what their reader does next, and how they came to be so. */
export function showMinutes(view: MinutesView, shown: Shown): Page {
  const { meeting, committee, content, withheld } = view
  const { language } = shown
  const all = words(language)
  const t = all.minutes
  const day = formatDay(meeting.heldOn, language)
  const inOrder = [...content.items, ...withheld].toSorted((a, b) => a.position - b.position)
  const name = all.titleOf(committee.name, day)
  return {
    title: `${t.title}: ${name}`,
    about: { kind: 'meeting', id: meeting.id, committeeId: meeting.committeeId },
    section: 'committees',
    breadcrumb: meetingCrumbs(view, language, { label: t.title }),
    main: (
      <>
        <PageHeading
          kicker={name}
          title={t.title}
          facts={
            <>
              <StateTag tone={tones[view.state]} word={t.states[view.state]} />
              {facts().map((fact) => fact && <span key={fact}>{fact}</span>)}
            </>
          }
          actions={downloads()}
        />
        <RefusalNotice heading={t.refused} message={shown.refusal && minutesRefusal(shown)} field={minutesRefusedAt(shown)} />
        {!shown.refusal && told() && (
          <Notice tone="success" live>
            <p>{told()}</p>
          </Notice>
        )}
        {view.minutes && (
          <div class="meeting-notes">
            <MinutesStepSection view={view} shown={shown} />
          </div>
        )}
        <Columns
          asideFirst
          aside={
            <ContentsList
              heading={all.contents}
              lang={recordLanguage(language)}
              entries={inOrder.map((item) => ({
                anchor: `punkt-${item.position + 1}`,
                number: item.number,
                label: 'title' in item ? item.title : (item.publicTitle ?? t.closedItem),
              }))}
            />
          }
        >
          <MinutesAttendance
            people={content.people}
            unnoted={content.unnoted}
            noteAt={'mayPrepare' in view && view.mayPrepare ? `/moeder/${meeting.id}/afholdelse/fremmoede` : undefined}
            toCome={content.unnoted === undefined && (meeting.heldOn > shown.today || ('step' in view && view.step === 'wait-for-meeting'))}
            shown={shown}
          />
          {'comments' in view && view.mayPrepare && view.state === 'approved' && content.people.length > 0 && (
            <CorrectAttendanceForm view={view} shown={shown} />
          )}
          {inOrder.map((item) =>
            'title' in item ? (
              <MinutesItemPart key={item.id} item={item} view={view} shown={shown} />
            ) : (
              <WithheldMinutesPart key={item.id} item={item} shown={shown} />
            ),
          )}
          {content.coming.length > 0 && (
            <Section id="naeste-moeder" heading={t.coming}>
              <ul>
                {content.coming.map(({ heldOn, startsAt, endsAt, place }) => (
                  <li key={heldOn}>
                    {[
                      formatMeetingTime({ date: heldOn, ...(startsAt && { start: startsAt }), ...(endsAt && { end: endsAt }) }, language, {
                        weekday: true,
                      }),
                      place,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {'comments' in view && <CommentList itemId={null} view={view} shown={shown} />}
          {'comments' in view && view.mayComment && <CommentForm view={view} shown={shown} />}
          <CorrectionsSection view={view} shown={shown} />
          {'approvals' in view && <ApprovalSection view={view} shown={shown} />}
          {'stages' in view && <StagesSection view={view} shown={shown} />}
        </Columns>
      </>
    ),
  }

  function facts(): (string | undefined)[] {
    const { minutes } = view
    if (!minutes) return [view.version ? t.version(view.version) : undefined]
    const deadline = minutes.deadlineAt && formatDay(lastDayOf(minutes.deadlineAt), language)
    return [
      minutes.state === 'for-comment' && deadline ? t.commentsUntil(deadline) : undefined,
      minutes.state === 'for-approval' && deadline ? t.silenceUntil(deadline) : undefined,
      minutes.state === 'for-approval' && minutes.manner === 'at-meeting' ? t.atNextMeeting : undefined,
      view.version ? t.version(view.version) : undefined,
    ]
  }

  function told(): string | undefined {
    const done = shown.query['gjort']
    return done !== undefined && done in t.done ? t.done[done as keyof typeof t.done] : undefined
  }

  function downloads() {
    const file = `/moeder/${meeting.id}/referat`
    return (
      <>
        <ButtonLink kind="secondary" icon="file-pdf" href={`${file}.pdf`}>
          {t.pdf}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="file-word" href={`${file}.docx`}>
          {t.word}
        </ButtonLink>
        <ButtonLink kind="quiet" href={`${file}.html`}>
          {t.html}
        </ButtonLink>
        <ButtonLink kind="quiet" href={`/moeder/${meeting.id}`}>
          {t.backToMeeting}
        </ButtonLink>
      </>
    )
  }
}
