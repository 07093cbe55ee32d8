import type { Shown } from '../../../../platform/http/doors.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import type { ItemChoices } from '../../queries/items/new-item-page.ts'
import { words } from '../words.ts'

interface OnBehalfFieldProps {
  readonly choices: Pick<ItemChoices, 'organisations' | 'isSecretariat'>
  readonly shown: Shown
}

/** For whom somebody proposes; no question where there is but one answer. */
export function OnBehalfField({ choices: { organisations, isSecretariat }, shown }: OnBehalfFieldProps) {
  const t = words(shown.language).items.fields
  const all = [
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
    ...(isSecretariat ? [{ value: 'secretariat', label: t.secretariat }] : []),
  ]
  if (all.length === 1) return <input type="hidden" name="organisation" value={all[0]!.value} />
  const chosen = shown.entered?.['organisation']?.[0] ?? shown.query['for'] ?? all[0]?.value ?? ''
  return <SelectField id="organisation" label={t.onBehalfOf} choices={all} value={chosen} required />
}
