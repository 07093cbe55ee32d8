import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { isIn, wasThere } from '../../rules/held/presence.ts'
import { words } from '../words.ts'
import type { ChosenProps } from './conclusion-form.tsx'
import { SendAwayForms } from './send-away-forms.tsx'
import { itemAddress } from './item-address.ts'
import { heldReturned } from './held-returned.ts'
import { ItemFollowUps } from './item-follow-ups.tsx'
import { ItemReservations } from './item-reservations.tsx'

/** What else belongs to an item: reservations, what is to be done, who left the room, and that it is not treated. */
export function ItemExtras(chosen: ChosenProps) {
  return (
    <>
      <ItemFollowUps {...chosen} />
      <ItemReservations {...chosen} />
      <TakingPart {...chosen} />
      <Otherwise {...chosen} />
      <OwnPhrase {...chosen} />
    </>
  )
}

function TakingPart(chosen: ChosenProps) {
  const { view, item, shown } = chosen
  const t = words(shown.language).held.taking
  const conflicted = item.conclusion?.conflicted ?? new Set<string>()
  const there = view.people.filter((person) => wasThere(person) || conflicted.has(person.personId))
  const away = there.filter((person) => !isIn(person, view.held?.endedAt?.getTime() ?? view.now)).map(({ name }) => name)
  if (there.length === 0) return null
  return (
    <Details summary={t.summary(conflicted.size)} open={conflicted.size > 0}>
      {away.length > 0 && <p>{t.away(away.join(', '))}</p>}
      <form method="post" action={`${itemAddress(chosen)}/deltagelse`}>
        <ChoiceGroup
          id="left"
          kind="checkbox"
          label={t.left}
          help={item.open ? undefined : t.help}
          choices={there.map(({ personId, name }) => ({ value: personId, label: name }))}
          chosen={[...conflicted]}
        />
        <ButtonRow>
          <Button kind="secondary">{t.act}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}

function Otherwise(chosen: ChosenProps) {
  const { item, shown } = chosen
  const t = words(shown.language).held.otherwise
  if (item.outcome !== 'waiting' && item.outcome !== 'current') return null
  const { entry, errorOf } = heldReturned(shown)
  return (
    <Details summary={t.summary} open={errorOf('untreated') !== undefined || shown.entered?.['step'] !== undefined}>
      <SendAwayForms {...chosen} />
      <form method="post" action={`${itemAddress(chosen)}/ikke-behandlet`}>
        <TextAreaField id="untreated" label={t.untreated} rows={2} {...entry('untreated')} />
        <ButtonRow>
          <Button kind="secondary">{t.untreatedAct}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}

function OwnPhrase(chosen: ChosenProps) {
  const t = words(chosen.shown.language).held.ownPhrase
  const { entry, errorOf } = heldReturned(chosen.shown)
  return (
    <Details summary={t.summary} open={errorOf('phrase') !== undefined}>
      <form method="post" action={`${itemAddress(chosen)}/formulering`}>
        <TextAreaField id="phrase" label={t.field} help={t.help} rows={2} {...entry('phrase')} />
        <ButtonRow>
          <Button kind="secondary">{t.act}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
