import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../../platform/http/doors.ts'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { PartnershipState } from '../../rules/bodies/body-state.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { keptState } from './meanwhile-notice.tsx'

interface PartnershipFieldsProps {
  readonly shown: Shown
  readonly stands: PartnershipState
  readonly regions: readonly string[]
  readonly hasHospital: boolean
  /** Which of the page's forms, where it has several. */
  readonly handling?: string
  /** Beside the first day. */
  readonly lastDay?: ComponentChildren
  /** Below the parties. */
  readonly partiesFrom?: ComponentChildren
}

/** What is known of a partnership, as fields. */
export function PartnershipFields({ shown, stands, regions, hasHospital, handling, lastDay, partiesFrom }: PartnershipFieldsProps) {
  const t = words(shown.language).bodies
  const { was, errorOf } = seatFormReturned(shown, handling)
  const kept = keptState(shown, stands)
  const value = (field: keyof PartnershipState): string => (kept === stands ? (was(field) ?? stands[field]) : kept[field])
  return (
    <>
      <TextField
        id="name"
        label={t.fields.name}
        value={value('name')}
        error={errorOf('name')}
        maxlength={200}
        autocomplete="off"
        required
      />
      <SelectField
        id="region"
        label={t.fields.region}
        help={t.help.region}
        none={t.none}
        choices={regions.map((region) => ({ value: region, label: region }))}
        value={value('region')}
        error={errorOf('region')}
        required
      />
      {hasHospital && (
        <TextField id="hospital" label={t.fields.hospital} value={value('hospital')} maxlength={200} autocomplete="off" optional />
      )}
      <div class="field-row">
        <DateField id="from" label={t.fields.from} value={value('from')} error={errorOf('from')} required />
        {lastDay}
      </div>
      <TextAreaField
        id="parties"
        label={t.fields.parties}
        help={t.help.parties}
        rows={Math.min(14, Math.max(5, value('parties').split('\n').length + 1))}
        value={value('parties')}
        error={errorOf('parties')}
      />
      {partiesFrom}
      <TextField
        id="source"
        label={t.fields.source}
        help={t.help.source}
        value={value('source')}
        maxlength={300}
        autocomplete="off"
        optional
      />
    </>
  )
}
