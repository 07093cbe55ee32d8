import type { Language } from '../../../../kernel/language.ts'
import { describedBy, FieldError, FieldHelp } from '../../../../ui/form/field-frame.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { ReferenceFields as Reference } from '../../rules/items/draft-fields.ts'
import { words } from '../words.ts'

interface ReferenceFieldsProps {
  readonly references: readonly Reference[]
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly language: Language
  readonly error?: string
}

const blank: Reference = { organisationId: null, system: null, number: '' }
const systems = ['SBSYS', 'Acadre', 'GetOrganized', 'WorkZone', 'KMD Nova', 'Public 360', 'eDoc']

/** The case's numbers in the parties' own systems, a row each, with one to spare. */
export function ReferenceFields({ references, organisations, language, error }: ReferenceFieldsProps) {
  const t = words(language).items.fields
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <fieldset {...describedBy({ id: 'references', help: t.referencesHelp, ...(error && { error }) })}>
        <legend class="form-label">{t.references}</legend>
        <FieldHelp id="references" help={t.referencesHelp} />
        {error && <FieldError id="references" error={error} />}
        {[...references, blank].map(({ organisationId, system, number }, at) => (
          <div key={at} class="field-row">
            <SelectField
              id={`referenceOrganisation-${at}`}
              name="referenceOrganisation"
              label={t.referenceOrganisation}
              none={t.anyOrganisation}
              choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              value={organisationId ?? ''}
            />
            <TextField
              id={`referenceSystem-${at}`}
              name="referenceSystem"
              label={t.referenceSystem}
              value={system ?? ''}
              suggestions={systems}
              autocomplete="off"
            />
            <TextField
              id={at === 0 ? 'referenceNumber' : `referenceNumber-${at}`}
              name="referenceNumber"
              label={t.referenceNumber}
              value={number}
              autocomplete="off"
            />
          </div>
        ))}
      </fieldset>
    </div>
  )
}
