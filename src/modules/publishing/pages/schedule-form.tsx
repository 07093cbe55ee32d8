import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { PublishView } from '../queries/publish-page.ts'
import { enteredField } from './entered-field.ts'
import { words } from './words.ts'

interface ScheduleFormProps {
  readonly view: PublishView
  readonly shown: Shown
}

/** A later day and time instead of now. */
export function ScheduleForm({ view, shown }: ScheduleFormProps) {
  const t = words(shown.language).publish
  const day = enteredField(shown, 'day')
  return (
    <Details summary={t.later} open={'error' in day}>
      <form method="post" action={`/moeder/${view.meeting.id}/offentliggoer`}>
        <div class="field-row">
          <DateField id="day" label={t.laterDay} min={shown.today} {...day} />
          <TextField id="time" label={t.laterTime} help={t.laterHelp} width={8} autocomplete="off" {...enteredField(shown, 'time')} />
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
