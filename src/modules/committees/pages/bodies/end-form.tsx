import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'

interface EndFormProps {
  readonly shown: Shown
  readonly action: string
  readonly validTo: string | null
  readonly endReason: string | null
  /** Names of what would be left behind. */
  readonly belonging: readonly string[]
}

/** Sets the last day of a body, or another than was set, with the reason. */
export function EndForm({ shown, action, validTo, endReason, belonging }: EndFormProps) {
  const t = words(shown.language).bodies.end
  const { was, errorOf } = seatFormReturned(shown, 'afslut')
  const sent = was('handling') !== undefined
  return (
    <Section id="afslut" heading={t.heading} lead={t.lead}>
      {validTo && <p>{t.standing(formatDay(validTo, shown.language))}</p>}
      <form method="post" action={action}>
        <input type="hidden" name="handling" value="afslut" />
        <input type="hidden" name="was" value={JSON.stringify({ to: validTo ?? '' })} />
        <DateField id="on" label={t.on} value={was('on') ?? validTo ?? ''} error={errorOf('on')} required />
        <TextAreaField
          id="reason"
          label={t.reason}
          help={t.reasonHelp}
          rows={2}
          value={was('reason') ?? endReason ?? ''}
          error={errorOf('reason')}
          required
        />
        {belonging.length > 0 && (
          <Checkbox
            id="withThose"
            label={t.withThose(belonging.length)}
            help={t.those(belonging.join(', '))}
            checked={sent ? was('withThose') !== undefined : false}
            error={errorOf('withThose')}
          />
        )}
        <ButtonRow>
          <Button kind="warning">{t.action}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
