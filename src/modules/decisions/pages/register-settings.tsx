import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/details.tsx'
import type { RegisterView } from '../queries/register-page.ts'
import { refusalInWords, words } from './words.ts'

/** For who keeps a committee's register: when its chairs are told. */
export function RegisterSettings({ settings, shown }: { readonly settings: NonNullable<RegisterView['settings']>; readonly shown: Shown }) {
  const t = words(shown.language).settings
  const { committee, escalatesAfterDays } = settings
  const address = `/opfoelgning/udvalg/${committee.slug}`
  const error = shown.refusal && refusalInWords(shown.refusal, shown.language)
  return (
    <Details summary={t.escalation} open={shown.refusal?.code === 'decisions/escalation-days-wrong'}>
      <form method="post" action={`${address}/eskalering`}>
        <TextField
          id="dage"
          label={t.days}
          help={t.daysHelp}
          inputmode="numeric"
          width={4}
          value={shown.entered?.['dage']?.[0] ?? String(escalatesAfterDays)}
          error={shown.refusal?.code === 'decisions/escalation-days-wrong' ? error : undefined}
        />
        <ButtonRow>
          <Button kind="secondary">{t.save}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
