import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PublishView } from '../queries/publish-page.ts'
import { words } from './words.ts'

interface PublishFormProps {
  readonly view: PublishView
  readonly shown: Shown
}

/** Why what was found is no obstacle, for another person to read. */
export function AskForm({ view, shown }: PublishFormProps) {
  const t = words(shown.language).publish
  return (
    <form method="post" action={`/moeder/${view.meeting.id}/bed-om-frigivelse`}>
      <TextAreaField
        id="reason"
        label={t.askReason}
        help={t.askReasonHelp}
        rows={3}
        value={written(shown, 'reason')}
        {...errorAt(shown, 'reason')}
      />
      <ButtonRow>
        <Button kind="secondary">{t.ask}</Button>
      </ButtonRow>
    </form>
  )
}

/** A later day and time instead of now. */
export function ScheduleForm({ view, shown }: PublishFormProps) {
  const t = words(shown.language).publish
  const error = errorAt(shown, 'day')
  return (
    <Details summary={t.later} open={'error' in error}>
      <form method="post" action={`/moeder/${view.meeting.id}/offentliggoer`}>
        <div class="field-row">
          <DateField id="day" label={t.laterDay} min={shown.today} value={written(shown, 'day')} {...error} />
          <TextField id="time" label={t.laterTime} help={t.laterHelp} width={8} autocomplete="off" value={written(shown, 'time')} />
        </div>
        <ButtonRow>
          <Button kind="secondary" name="action" value="schedule">
            {t.schedule}
          </Button>
        </ButtonRow>
      </form>
    </Details>
  )
}

/** Out of the public's sight, with a reason that stays. */
export function WithdrawForm({ view, shown }: PublishFormProps) {
  const t = words(shown.language).publish
  return (
    <Section id="traek-tilbage" heading={t.withdrawHeading} lead={t.withdrawHelp}>
      <form method="post" action={`/moeder/${view.meeting.id}/traek-tilbage`}>
        <TextAreaField
          id="withdrawal"
          label={t.withdrawReason}
          rows={3}
          value={written(shown, 'withdrawal')}
          {...errorAt(shown, 'withdrawal')}
        />
        <ButtonRow>
          <Button kind="warning">{t.withdraw}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

function written({ entered }: Shown, field: string): string {
  return entered?.[field]?.[0] ?? ''
}

/** Of the refusals of a release those without a number beside them. */
function errorAt({ refusal, language }: Shown, field: string): { readonly error?: string } {
  if (!refusal || refusal.values?.['field'] !== field) return {}
  const { refusals } = words(language)
  return { error: refusal.code === 'publishing/time-passed' ? refusals['publishing/time-passed'] : refusals['publishing/reason-missing'] }
}
