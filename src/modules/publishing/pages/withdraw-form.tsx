import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PublishView } from '../queries/publish-page.ts'
import { enteredField } from './entered-field.ts'
import { words } from './words.ts'

interface WithdrawFormProps {
  readonly view: PublishView
  readonly shown: Shown
}

/** Out of the public's sight, with a reason that stays. */
export function WithdrawForm({ view, shown }: WithdrawFormProps) {
  const t = words(shown.language).publish
  return (
    <Section id="traek-tilbage" heading={t.withdrawHeading} lead={t.withdrawHelp}>
      <form method="post" action={`/moeder/${view.meeting.id}/traek-tilbage`}>
        <TextAreaField id="withdrawal" label={t.withdrawReason} rows={3} {...enteredField(shown, 'withdrawal')} />
        <ButtonRow>
          <Button kind="warning">{t.withdraw}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
