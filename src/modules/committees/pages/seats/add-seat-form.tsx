import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { SeatsView } from '../../queries/seats-page.ts'
import { words } from '../words.ts'
import type { FormReturned } from '../../../../ui/form/form-returned.ts'

interface AddSeatFormProps {
  readonly view: SeatsView
  readonly shown: Shown
  readonly address: string
  readonly returned: FormReturned
}

/** One more seat, whatever the sources say of how many there are. */
export function AddSeatForm({ view, shown, address, returned: { was, errorOf } }: AddSeatFormProps) {
  const t = words(shown.language).seats
  const choicesOf = (said: Readonly<Record<string, string>>) => Object.entries(said).map(([value, label]) => ({ value, label }))
  return (
    <form method="post" action={address}>
      <TextField id="navn" label={t.name} help={t.nameHelp} value={was('navn')} error={errorOf('navn')} autocomplete="off" required />
      <div class="field-row">
        <SelectField id="sektor" label={t.sector} value={was('sektor')} choices={choicesOf(t.sectors)} />
        <SelectField id="funktion" label={t.capacity} value={was('funktion') ?? 'member'} choices={choicesOf(t.capacities)} />
      </div>
      <SelectField
        id="organisation"
        label={t.organisation}
        none={t.noOrganisation}
        value={was('organisation')}
        error={errorOf('organisation')}
        choices={view.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField id="fra" label={t.from} value={was('fra') ?? view.day} error={errorOf('fra')} required />
      <ButtonRow>
        <Button kind="secondary">{t.addAction}</Button>
      </ButtonRow>
    </form>
  )
}
