import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { approvalManners } from '../../rules/minutes/minutes.ts'
import { type Words, words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'
import { minutesField } from './minutes-field.ts'

interface Drawn {
  readonly view: CommentedView
  readonly shown: Shown
}
type Weighted = Drawn & { readonly kind: 'primary' | 'secondary' }

const addressOf = ({ view }: Drawn, deed: string): string => `/moeder/${view.meeting.id}/referat/${deed}`

/** Of two forms with a deadline on one page, which one came back. */
const cameBack = ({ shown }: Drawn, withManner: boolean): boolean => (shown.entered?.['manner'] !== undefined) === withManner

export function SendForCommentForm({ kind, ...drawn }: Weighted) {
  const { view, shown } = drawn
  const t = words(shown.language).minutes
  const { comments } = view.earliest
  const field = cameBack(drawn, false) ? minutesField(shown, 'deadline', comments) : { value: comments }
  return (
    <form method="post" action={addressOf(drawn, 'kommentering')}>
      <DateField
        id="comment-deadline"
        name="deadline"
        label={t.commentDeadline}
        help={t.commentDeadlineHelp(formatDay(comments, shown.language))}
        {...field}
      />
      <ButtonRow>
        <Button kind={kind}>{kind === 'primary' ? t.sendForComment : view.state === 'for-approval' ? t.takeBack : t.sendForComment}</Button>
      </ButtonRow>
    </form>
  )
}

export function SendForApprovalForm({ kind, ...drawn }: Weighted) {
  const { view, shown } = drawn
  const t = words(shown.language).minutes
  const { silence, silenceInWorkingDays } = view.earliest
  const { value: manner, error } = minutesField(shown, 'manner', 'in-writing')
  const field = cameBack(drawn, true) ? minutesField(shown, 'deadline', silence) : { value: silence }
  return (
    <form method="post" action={addressOf(drawn, 'godkendelse')}>
      <ChoiceGroup
        id="manner"
        kind="radio"
        label={t.manner}
        choices={approvalManners.toReversed().map((value) => ({ value, label: t.manners[value], help: t.mannerHelp[value] }))}
        chosen={[manner]}
        {...(error !== undefined && { error })}
      />
      <DateField
        id="silence-deadline"
        name="deadline"
        label={t.silenceDeadline}
        help={t.silenceDeadlineHelp(formatDay(silence, shown.language), silenceInWorkingDays)}
        {...field}
      />
      <ButtonRow>
        <Button kind={kind}>{t.sendForApproval}</Button>
      </ButtonRow>
    </form>
  )
}

export function ApproveForm({ meetingId, t }: { readonly meetingId: string; readonly t: Words['minutes'] }) {
  return (
    <form method="post" action={`/moeder/${meetingId}/referat/godkend`}>
      <ButtonRow>
        <Button>{t.approve}</Button>
      </ButtonRow>
    </form>
  )
}

export function ObjectForm(drawn: Drawn) {
  const t = words(drawn.shown.language).minutes
  return (
    <form method="post" action={addressOf(drawn, 'indsigelse')}>
      <TextAreaField id="objection" label={t.objection} help={t.objectionHelp} rows={3} {...minutesField(drawn.shown, 'objection')} />
      <ButtonRow>
        <Button kind="warning">{t.object}</Button>
      </ButtonRow>
    </form>
  )
}

export function AtMeetingForm(drawn: Drawn) {
  const { view, shown } = drawn
  const t = words(shown.language).minutes
  return (
    <form method="post" action={addressOf(drawn, 'godkendt-paa-moede')}>
      <SelectField
        id="meeting"
        label={t.whichMeeting}
        choices={view.laterMeetings.map(({ id, heldOn }) => ({ value: id, label: formatDay(heldOn, shown.language) }))}
        {...minutesField(shown, 'meeting')}
      />
      <ButtonRow>
        <Button>{t.approvedAtMeeting}</Button>
      </ButtonRow>
    </form>
  )
}
