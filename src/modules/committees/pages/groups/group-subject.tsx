import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { NewGroupView } from '../../queries/new-group-page.ts'
import type { FormReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'

export interface GroupStepProps {
  readonly view: NewGroupView
  readonly shown: Shown
  readonly returned: FormReturned
}

/** First step: what the group is to work on, and what it is to be under. */
export function GroupSubject({ view, shown, returned }: GroupStepProps) {
  const t = words(shown.language).groups
  return (
    <form method="get" action="/grupper/ny">
      <TextField
        id="subject"
        name="emne"
        label={t.subject}
        help={t.subjectHelp}
        value={view.subject}
        error={returned.errorOf('subject')}
        maxlength={200}
        autocomplete="off"
        required
      />
      <SelectField
        id="under"
        label={t.under}
        none={t.underNone}
        choices={view.parents.map(({ slug, name, owner }) => ({ value: slug, label: owner ? `${name} (${owner})` : name }))}
        value={view.parent?.slug ?? shown.query?.['under'] ?? ''}
        error={returned.errorOf('under')}
        required
      />
      <ButtonRow>
        <Button icon="search">{t.look}</Button>
      </ButtonRow>
    </form>
  )
}
