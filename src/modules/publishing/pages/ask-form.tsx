import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import type { PublishView } from '../queries/publish-page.ts'
import { enteredField } from './entered-field.ts'
import { words } from './words.ts'

interface AskFormProps {
  readonly view: PublishView
  readonly shown: Shown
}

/** Why what was found is no obstacle, for another person to read. */
export function AskForm({ view, shown }: AskFormProps) {
  const t = words(shown.language).publish
  return (
    <form method="post" action={`/moeder/${view.meeting.id}/bed-om-frigivelse`}>
      <TextAreaField id="reason" label={t.askReason} help={t.askReasonHelp} rows={3} {...enteredField(shown, 'reason')} />
      <ButtonRow>
        <Button kind="secondary">{t.ask}</Button>
      </ButtonRow>
    </form>
  )
}
