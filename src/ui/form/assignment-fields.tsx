import { Details } from '../details.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { DateField } from './date-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextAreaField } from './text-area-field.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

export interface AssignmentFieldsProps {
  readonly words: {
    readonly text: string
    readonly party: string
    readonly noParty: string
    readonly person: string
    readonly noPerson: string
    readonly due: string
    readonly focusArea: string
    readonly noFocusArea: string
    readonly tell: (count: number) => string
    readonly tellWhom: string
  }
  readonly choices: { readonly organisations: readonly Named[]; readonly persons: readonly Named[]; readonly focusAreas: readonly Named[] }
  /** What a field holds, and what is wrong with it. */
  readonly entry: (name: string) => { readonly value: string; readonly error: string | undefined }
  /** Ids of those who are told when it is done. */
  readonly told: readonly string[]
  /** What a paper says of the party. */
  readonly partyHelp?: string | undefined
}

/** What is to be done, by whom, when, and who is told. */
export function AssignmentFields({ words: t, choices, entry, told, partyHelp }: AssignmentFieldsProps) {
  const named = ({ id, name }: Named) => ({ value: id, label: name })
  return (
    <>
      <TextAreaField id="tekst" label={t.text} rows={3} {...entry('tekst')} required />
      <SelectField
        id="part"
        label={t.party}
        help={partyHelp}
        none={t.noParty}
        choices={choices.organisations.map(named)}
        {...entry('part')}
      />
      <SelectField id="person" label={t.person} none={t.noPerson} choices={choices.persons.map(named)} {...entry('person')} />
      <DateField id="frist" label={t.due} {...entry('frist')} />
      {choices.focusAreas.length > 0 && (
        <SelectField id="fokus" label={t.focusArea} none={t.noFocusArea} choices={choices.focusAreas.map(named)} {...entry('fokus')} />
      )}
      {choices.persons.length > 0 && (
        <Details summary={t.tell(told.length)} open={told.length > 0}>
          <ChoiceGroup id="besked" kind="checkbox" label={t.tellWhom} choices={choices.persons.map(named)} chosen={told} />
        </Details>
      )}
    </>
  )
}
