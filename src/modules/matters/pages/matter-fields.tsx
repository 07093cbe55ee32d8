import type { Shown } from '../../../platform/http/doors.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { formReturned } from '../../../ui/form/form-returned.ts'
import { words } from './words.ts'

export interface MatterFieldsProps {
  readonly shown: Shown
  /** Absent where it is settled. */
  readonly partnerships?: readonly { readonly id: string; readonly name: string; readonly region: string }[]
  readonly focusAreas: readonly { readonly id: string; readonly name: string }[]
  readonly saved: {
    readonly title: string
    readonly summary: string
    readonly partnership: string
    readonly focusArea: string
    readonly closed: boolean
    /** "authority, system, number", a line each. */
    readonly references: readonly string[]
  }
}

/** What is known of a matter, as it is saved or as it was sent. */
export function MatterFields({ shown, partnerships, focusAreas, saved }: MatterFieldsProps) {
  const all = words(shown.language)
  const t = all.form
  const { was, entry } = formReturned(shown, all)
  return (
    <>
      <TextField id="title" label={t.name} {...entry('title', saved.title)} required />
      <TextAreaField id="summary" label={t.summary} help={t.summaryHelp} rows={4} {...entry('summary', saved.summary)} optional />
      {partnerships && (
        <SelectField
          id="partnership"
          label={t.partnership}
          none={all.plan.choose}
          {...entry('partnership', saved.partnership)}
          choices={partnerships.map(({ id, name, region }) => ({ value: id, label: `${name} (${region})` }))}
          required
        />
      )}
      {focusAreas.length > 0 && (
        <SelectField
          id="focus"
          label={t.focusArea}
          none={t.noFocusArea}
          value={was('focus') ?? saved.focusArea}
          choices={focusAreas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextAreaField
        id="references"
        label={t.references}
        help={t.referencesHelp}
        rows={3}
        value={was('references') ?? saved.references.join('\n')}
        optional
      />
      <Checkbox id="closed" label={t.closed} checked={shown.entered ? shown.entered['closed'] !== undefined : saved.closed} />
    </>
  )
}
