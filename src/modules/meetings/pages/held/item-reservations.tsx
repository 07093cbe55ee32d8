import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { words } from '../words.ts'
import type { ChosenProps } from './conclusion-form.tsx'
import { heldReturned } from './held-returned.ts'
import { itemAddress } from './item-address.ts'

/** Who has a reservation to an item, as it is to stand in the minutes. */
export function ItemReservations(chosen: ChosenProps) {
  const { view, item, shown } = chosen
  const t = words(shown.language).held.reservations
  const reservations = item.conclusion?.reservations ?? []
  const { was, entry, errorOf } = heldReturned(shown)
  return (
    <Details summary={t.summary(reservations.length)} open={reservations.length > 0 || errorOf('reservation') !== undefined}>
      {reservations.map(({ id, name, text }) => (
        <form key={id} method="post" action={`${itemAddress(chosen)}/forbehold/fjern`}>
          <p>{t.line(name, text)}</p>
          <ButtonRow>
            <Button kind="quiet" name="id" value={id}>
              {t.remove(name)}
            </Button>
          </ButtonRow>
        </form>
      ))}
      <form method="post" action={`${itemAddress(chosen)}/forbehold`}>
        <SelectField
          id="who"
          label={t.who}
          none={t.choose}
          value={was('who')}
          choices={view.people
            .filter(({ capacity }) => capacity !== 'secretary')
            .map(({ personId, name }) => ({ value: personId, label: name }))}
          error={errorOf('person')}
        />
        <TextAreaField id="reservation" label={t.what} rows={2} {...entry('reservation')} />
        <ButtonRow>
          <Button kind="secondary">{t.act}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
