import type { Shown } from '../../../platform/http/doors.ts'
import { Details } from '../../../ui/details.tsx'
import { ChoiceGroup } from '../../../ui/form/choice-group.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import type { FollowUpView } from '../queries/follow-up-page.ts'
import { fieldOf, refusalInWords, words } from './words.ts'

interface Fields {
  readonly followUp: FollowUpView['followUp']
  readonly receivers: readonly { readonly id: string }[]
  readonly choices: NonNullable<FollowUpView['choices']>
  readonly shown: Shown
}

/** What is to be done, by whom, when, and who is told: as it stands, or as it was just entered. */
export function FollowUpFields({ followUp, receivers, choices, shown }: Fields) {
  const { language, refusal, entered } = shown
  const t = words(language).fields
  // Another form of the same page may be the one that came back.
  const mine = entered?.['revision'] !== undefined
  const was = (name: string, stands: string | null): string => (mine ? (entered?.[name]?.[0] ?? '') : (stands ?? ''))
  const errorOf = (name: string) => (mine && refusal && fieldOf(refusal.code) === name ? refusalInWords(refusal, language) : undefined)
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name })
  const told = mine ? (entered?.['besked'] ?? []) : receivers.map(({ id }) => id)
  return (
    <>
      <input type="hidden" name="revision" value={followUp.revision} />
      <TextAreaField id="tekst" label={t.text} rows={3} value={was('tekst', followUp.text)} error={errorOf('tekst')} required />
      <SelectField
        id="part"
        label={t.party}
        help={followUp.responsible ? t.written(followUp.responsible) : undefined}
        none={t.noParty}
        choices={choices.organisations.map(named)}
        value={was('part', followUp.organisationId)}
        error={errorOf('part')}
      />
      <SelectField
        id="person"
        label={t.person}
        none={t.noPerson}
        choices={choices.persons.map(named)}
        value={was('person', followUp.personId)}
        error={errorOf('person')}
      />
      <DateField id="frist" label={t.due} value={was('frist', followUp.dueOn)} error={errorOf('frist')} />
      {choices.focusAreas.length > 0 && (
        <SelectField
          id="fokus"
          label={t.focusArea}
          none={t.noFocusArea}
          choices={choices.focusAreas.map(named)}
          value={was('fokus', followUp.focusAreaId)}
          error={errorOf('fokus')}
        />
      )}
      {choices.persons.length > 0 && (
        <Details summary={t.tell(told.length)} open={told.length > 0}>
          <ChoiceGroup id="besked" kind="checkbox" label={t.tellWhom} choices={choices.persons.map(named)} chosen={told} />
        </Details>
      )}
    </>
  )
}
