import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { listed } from '../../../../ui/listed.ts'
import { Section } from '../../../../ui/section.tsx'
import { words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'
import { lastDayOf } from './last-day-of.ts'
import { ApproveForm, AtMeetingForm, ObjectForm, SendForApprovalForm, SendForCommentForm } from './approve-form.tsx'

interface Drawn {
  readonly view: CommentedView
  readonly shown: Shown
}

/** What the reader does next, and what else can be done folded under it. */
export function MinutesStepSection({ view, shown }: Drawn) {
  const { language } = shown
  const t = words(language).minutes
  const { meeting, minutes, step } = view
  const deadline = minutes.deadlineAt ? formatDay(lastDayOf(minutes.deadlineAt), language) : ''
  const awaited = view.chairs.filter(({ approved }) => !approved).map(({ name }) => name)
  const unconcluded = view.content.items.filter(({ conclusion }) => !conclusion).length
  const refusedAt = shown.refusal?.values?.['field']
  return (
    <Section id="naeste" heading={t.next}>
      {inWords()}
      {view.mayPrepare && forSecretary()}
      {step === 'approve' && <ApproveForm meetingId={meeting.id} t={t} />}
      {view.mayObject && !view.mayPrepare && minutes.manner === 'in-writing' && (
        <Details summary={t.object} open={refusedAt === 'objection'}>
          <ObjectForm view={view} shown={shown} />
        </Details>
      )}
    </Section>
  )

  function inWords() {
    switch (step) {
      case 'wait-for-meeting':
        return <p>{view.mayPrepare ? t.steps.notHeld : t.steps.withSecretariat}</p>
      case 'send-for-comment':
        return (
          <p>
            {t.steps.comment}
            {unconcluded > 0 && ` ${t.steps.unconcluded(unconcluded)}`}
          </p>
        )
      case 'answer-comments':
        return <p>{t.steps.answer(view.unanswered)}</p>
      case 'send-for-approval':
        return <p>{minutes.deadlineAt && view.isCommentable ? t.steps.approvalEarly : t.steps.approval}</p>
      case 'note-approval':
        return <p>{view.laterMeetings.length > 0 ? t.steps.awaitingMeeting : t.steps.noLaterMeeting}</p>
      case 'await-chairs':
        return (
          <>
            <p>{t.steps.awaitingChairs(listed(awaited, language))}</p>
            {deadline && <p>{t.steps.object(deadline)}</p>}
          </>
        )
      case 'approve':
        return (
          <>
            <p>{t.steps.approve}</p>
            {deadline && <p>{t.steps.object(deadline)}</p>}
          </>
        )
      case 'await-others':
        return <p>{t.steps.approved(listed(awaited, language))}</p>
      case 'await-silence':
        return <p>{t.steps.object(deadline)}</p>
      case 'await-meeting':
        return <p>{t.atNextMeeting}.</p>
      case 'comment':
        return (
          <>
            <p>{t.steps.commentNow(deadline)}</p>
            <ButtonRow>
              <ButtonLink kind="secondary" href="#kommenter">
                {t.writeComment}
              </ButtonLink>
            </ButtonRow>
          </>
        )
      case 'comments-closed':
        return <p>{t.steps.commentsClosed}</p>
      case 'publish':
        return <p>{meeting.publishedAt ? t.steps.public : t.steps.publish}</p>
      case 'done':
        return <p>{t.steps.done}</p>
    }
  }

  function forSecretary() {
    const first = view.comments.find(({ followed }) => followed === null)
    switch (step) {
      case 'wait-for-meeting':
        return (
          <ButtonRow>
            <ButtonLink href={`/moeder/${meeting.id}/afholdelse`}>{t.steps.toMeeting}</ButtonLink>
          </ButtonRow>
        )
      case 'send-for-comment':
        return (
          <>
            <SendForCommentForm view={view} shown={shown} kind="primary" />
            <Details summary={t.straightToApproval} open={refusedAt === 'manner' || shown.entered?.['manner'] !== undefined}>
              <SendForApprovalForm view={view} shown={shown} kind="secondary" />
            </Details>
          </>
        )
      case 'answer-comments':
        return first ? (
          <ButtonRow>
            <ButtonLink href={`#kommentar-${first.id}`}>{t.steps.answerLink}</ButtonLink>
          </ButtonRow>
        ) : null
      case 'send-for-approval':
        return <SendForApprovalForm view={view} shown={shown} kind="primary" />
      case 'note-approval':
      case 'await-chairs':
      case 'approve':
      case 'await-others':
        return (
          <>
            {view.changedSince && <p>{t.draftChanged}</p>}
            {view.laterMeetings.length > 0 && <AtMeetingForm view={view} shown={shown} />}
            <Details summary={t.takeBack} open={refusedAt === 'deadline'}>
              <p>{t.takeBackHelp}</p>
              <SendForCommentForm view={view} shown={shown} kind="secondary" />
            </Details>
          </>
        )
      case 'publish':
        return meeting.publishedAt ? null : (
          <ButtonRow>
            <ButtonLink href={`/moeder/${meeting.id}/offentliggoer`}>{t.publish}</ButtonLink>
          </ButtonRow>
        )
      default:
        return null
    }
  }
}
