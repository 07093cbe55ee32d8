import type { Shown } from '../../../platform/http/doors.ts'
import { Details } from '../../../ui/details.tsx'
import { ChoiceGroup } from '../../../ui/form/choice-group.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { texts as danish } from '../../decisions/texts.da.ts'
import { texts as english } from '../../decisions/texts.en.ts'
import type { NewFollowUpView } from '../queries/new-follow-up-page.ts'
import { followUpFieldOf } from './follow-up-field-of.ts'
import { followUpRefusal } from './follow-up-refusal.ts'

/** What is to be done, by whom, when, and who is told, in the words of the register. */
export function NewFollowUpFields({ choices, shown }: { readonly choices: NewFollowUpView['choices']; readonly shown: Shown }) {
  const { language, refusal, entered } = shown
  const t = (language === 'da' ? danish : english).fields
  const was = (name: string): string => entered?.[name]?.[0] ?? ''
  const errorOf = (name: string) => (refusal && followUpFieldOf(refusal.code) === name ? followUpRefusal(refusal, language) : undefined)
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name })
  const told = entered?.['besked'] ?? []
  return (
    <>
      <TextAreaField id="tekst" label={t.text} rows={3} value={was('tekst')} error={errorOf('tekst')} required />
      <SelectField
        id="part"
        label={t.party}
        none={t.noParty}
        choices={choices.organisations.map(named)}
        value={was('part')}
        error={errorOf('part')}
      />
      <SelectField
        id="person"
        label={t.person}
        none={t.noPerson}
        choices={choices.persons.map(named)}
        value={was('person')}
        error={errorOf('person')}
      />
      <DateField id="frist" label={t.due} value={was('frist')} error={errorOf('frist')} />
      {choices.focusAreas.length > 0 && (
        <SelectField
          id="fokus"
          label={t.focusArea}
          none={t.noFocusArea}
          choices={choices.focusAreas.map(named)}
          value={was('fokus')}
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
