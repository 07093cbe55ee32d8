import type { Shown } from '../../../../platform/http/doors.ts'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { CommitteeRole } from '../../../../kernel/actor.ts'
import { words } from '../words.ts'
import type { FormReturned } from '../../../../ui/form/form-returned.ts'

export interface AppointFieldsProps {
  readonly shown: Shown
  readonly returned: FormReturned
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** What somebody can be there; not asked where there is only one. */
  readonly capacities: readonly CommitteeRole[]
  readonly from?: string | undefined
}

/** Who is appointed, for whom, from when, with which right. */
export function AppointFields({ shown, returned, organisations, capacities, from }: AppointFieldsProps) {
  const t = words(shown.language).seats
  const { was, errorOf } = returned
  const isBack = returned.message !== undefined
  return (
    <>
      <TextField id="navn" label={t.person} help={t.personHelp} value={was('navn')} error={errorOf('navn')} autocomplete="off" required />
      {capacities.length > 1 ? (
        <SelectField
          id="funktion"
          label={t.asChair}
          value={was('funktion') ?? capacities[0]}
          error={errorOf('funktion')}
          choices={capacities.map((capacity) => ({ value: capacity, label: t.capacities[capacity] }))}
        />
      ) : (
        <input type="hidden" name="funktion" value={capacities[0]} />
      )}
      <SelectField
        id="organisation"
        label={t.actsFor}
        none={t.actsForDefault}
        value={was('organisation')}
        error={errorOf('organisation')}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div class="field-row">
        <TextField id="titel" label={t.personTitle} value={was('titel')} optional />
        <TextField id="parti" label={t.party} value={was('parti')} width={4} maxlength={3} optional />
      </div>
      <div class="field-row">
        <DateField id="fra" label={t.from} value={was('fra') ?? from} error={errorOf('fra')} required />
        <DateField id="til" label={t.to} help={t.toHelp} value={was('til')} error={errorOf('til')} optional />
      </div>
      <Checkbox id="adgang" label={t.access} help={t.accessHelp} value="ja" checked={isBack ? was('adgang') === 'ja' : true} />
    </>
  )
}
