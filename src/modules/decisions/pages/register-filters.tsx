import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import type { RegisterView } from '../queries/register-page.ts'
import { registerStates } from '../rules/register-question.ts'
import { words } from './words.ts'

interface Choosing {
  readonly view: RegisterView
  readonly shown: Shown
  readonly address: string
  /** The party is the page's own. */
  readonly ofParty?: boolean
}

/** What of the register to show; a GET form, so that what was asked stays in the address. */
export function RegisterFilters({ view, shown, address, ofParty }: Choosing) {
  const t = words(shown.language).register
  const { question, committees, focusAreas, organisations, keeps } = view
  const named = ({ slug, name }: { readonly slug: string; readonly name: string }) => ({ value: slug, label: name })
  const states = registerStates.filter((state) => state !== 'rejected' || keeps)
  return (
    <form class="filters" role="search" aria-label={t.filters} method="get" action={address}>
      {question.mine && <input type="hidden" name="mine" value="ja" />}
      <SelectField
        id="status"
        label={t.state}
        choices={states.map((value) => ({ value, label: t.states[value] }))}
        value={question.state}
      />
      <SelectField id="udvalg" label={t.committee} none={t.anyCommittee} choices={committees.map(named)} value={question.committee} />
      {focusAreas.length > 0 && (
        <SelectField id="fokus" label={t.focusArea} none={t.anyFocusArea} choices={focusAreas.map(named)} value={question.focus} />
      )}
      {!ofParty && (
        <SelectField id="part" label={t.party} none={t.anyParty} choices={organisations.map(named)} value={question.organisation} />
      )}
      <DateField id="frist" label={t.dueBy} value={question.dueBy} />
      <Button kind="secondary" icon="search">
        {t.show}
      </Button>
    </form>
  )
}
