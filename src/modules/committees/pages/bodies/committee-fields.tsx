import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../../platform/http/doors.ts'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { CommitteeState } from '../../rules/bodies/body-state.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { keptState } from './meanwhile-notice.tsx'

interface Named {
  readonly slug: string
  readonly name: string
}

export interface CommitteeFieldsProps {
  readonly shown: Shown
  readonly stands: CommitteeState
  /** Which of the page's forms, where it has several. */
  readonly handling?: string
  readonly belongsTo: 'partnership' | 'organisation' | 'either'
  readonly partnerships: readonly (Named & { readonly region: string })[]
  readonly organisations: readonly Named[]
  readonly parents: readonly Named[]
  /** Beside the first day. */
  readonly lastDay?: ComponentChildren
}

/** What is known of a committee of whatever kind, as fields. */
export function CommitteeFields(props: CommitteeFieldsProps) {
  const { shown, stands, handling, belongsTo, partnerships, organisations, parents, lastDay } = props
  const t = words(shown.language).bodies
  const { was, errorOf } = seatFormReturned(shown, handling)
  const kept = keptState(shown, stands)
  const value = (field: keyof CommitteeState): string => (kept === stands ? (was(field) ?? stands[field]) : kept[field])
  const choicesOf = (named: readonly Named[]) => named.map(({ slug, name }) => ({ value: slug, label: name }))
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
      {belongsTo !== 'organisation' && (
        <SelectField
          id="partnership"
          label={t.fields.partnership}
          none={t.none}
          choices={partnerships.map(({ slug, name, region }) => ({ value: slug, label: `${name} (${region})` }))}
          value={value('partnership')}
          error={errorOf('partnership')}
          required={belongsTo === 'partnership'}
        />
      )}
      {belongsTo !== 'partnership' && (
        <SelectField
          id="organisation"
          label={t.fields.organisation}
          none={t.none}
          choices={choicesOf(organisations)}
          value={value('organisation')}
          error={errorOf('organisation')}
          required={belongsTo === 'organisation'}
        />
      )}
      <SelectField
        id="parent"
        label={t.fields.parent}
        help={t.help.parent}
        none={t.none}
        choices={choicesOf(parents)}
        value={value('parent')}
        error={errorOf('parent')}
        optional
      />
      <div class="field-row">
        <DateField id="from" label={t.fields.from} value={value('from')} error={errorOf('from')} required />
        {lastDay}
      </div>
      <TextAreaField id="otherNames" label={t.fields.otherNames} help={t.help.otherNames} rows={3} value={value('otherNames')} optional />
    </>
  )
}
