import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { SearchView } from '../queries/search-page.ts'
import { words } from './words.ts'

/** Words and filters; a GET form, so that what was asked stays in the address. */
export function SearchForm({ view, shown }: { readonly view: SearchView; readonly shown: Shown }) {
  const t = words(shown.language).search
  const { question, committees, organisations } = view
  const named = ({ slug, name }: { readonly slug: string; readonly name: string }) => ({ value: slug, label: name })
  return (
    <form class="filters" role="search" aria-label={t.filters} method="get" action="/soeg">
      <div class="filters-line">
        <TextField id="q" type="search" label={t.words} value={question.words} />
        <Button icon="search">{t.button}</Button>
      </div>
      <SelectField id="udvalg" label={t.committee} none={t.anyCommittee} choices={committees.map(named)} value={question.committee} />
      <SelectField
        id="part"
        label={t.organisation}
        none={t.anyOrganisation}
        choices={organisations.map(named)}
        value={question.organisation}
      />
      <SelectField
        id="type"
        label={t.type}
        none={t.anyType}
        choices={Object.entries(t.itemTypes).map(([value, label]) => ({ value, label }))}
        value={question.type}
      />
      <DateField id="fra" label={t.from} value={question.from} />
      <DateField id="til" label={t.to} value={question.to} />
    </form>
  )
}
