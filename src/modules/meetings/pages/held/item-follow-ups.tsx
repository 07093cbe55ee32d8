import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { words } from '../words.ts'
import type { ChosenProps } from './conclusion-form.tsx'
import { heldReturned } from './held-returned.ts'
import { itemAddress } from './item-address.ts'

/** What is to be done after an item, by whom and when. */
export function ItemFollowUps(chosen: ChosenProps) {
  const { view, item, shown } = chosen
  const t = words(shown.language).held
  const agreed = view.followUps.filter(({ itemId }) => itemId === item.id)
  const { was, message } = heldReturned(shown)
  const refused = shown.refusal?.code.startsWith('decisions/') === true
  const partyOf = (id: string | null): string | undefined => view.organisations.find((organisation) => organisation.id === id)?.shortName
  return (
    <Details summary={t.followUps.summary(agreed.length)} open={agreed.length > 0 || refused}>
      {agreed.length > 0 && (
        <ul>
          {agreed.map(({ id, text, responsible, organisationId, dueOn }) => (
            <li key={id}>
              {t.followUps.line(
                text,
                responsible ?? partyOf(organisationId) ?? '–',
                dueOn ? formatDay(dueOn, shown.language) : t.followUps.noDate,
              )}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`${itemAddress(chosen)}/opfoelgning`}>
        <TextAreaField id="followUp" label={t.followUps.what} rows={2} value={was('followUp')} error={refused ? message : undefined} />
        <div class="field-row">
          <SelectField
            id="party"
            label={t.followUps.party}
            none={t.followUps.choose}
            value={was('party')}
            choices={partiesFirst(view).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            id="responsible"
            label={t.followUps.person}
            none={t.followUps.choose}
            value={was('responsible')}
            choices={view.people.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <DateField id="due" label={t.followUps.due} value={was('due')} />
        </div>
        <ButtonRow>
          <Button kind="secondary">{t.followUps.act}</Button>
        </ButtonRow>
      </form>
      {item.type === 'decision' && agreed.length === 0 && !item.conclusion?.nothingToDo && (
        <form method="post" action={`${itemAddress(chosen)}/konklusion`}>
          <input type="hidden" name="nothingToDo" value="on" />
          <ButtonRow>
            <Button kind="quiet" name="wish" value="save">
              {t.conclusion.nothingToDo}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Details>
  )
}

/** Those who sit at the table stand before all others. */
function partiesFirst({ organisations, people }: ChosenProps['view']) {
  const here = new Set(people.map(({ organisationId }) => organisationId))
  return organisations.toSorted((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)))
}
