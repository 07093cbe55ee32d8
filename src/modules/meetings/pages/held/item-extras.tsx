import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { isIn } from '../../rules/held/presence.ts'
import { wasThere } from '../../rules/held/presence.ts'
import { words } from '../words.ts'
import type { ChosenProps } from './conclusion-form.tsx'
import { SendAwayForms } from './send-away-forms.tsx'
import { heldReturned } from './held-returned.ts'

/** What else belongs to an item: reservations, what is to be done, who left the room, and that it is not treated. */
export function ItemExtras(chosen: ChosenProps) {
  return (
    <>
      <FollowUps {...chosen} />
      <Reservations {...chosen} />
      <TakingPart {...chosen} />
      <Otherwise {...chosen} />
      <OwnPhrase {...chosen} />
    </>
  )
}

function base({ view, item }: ChosenProps): string {
  return `/moeder/${view.meeting.id}/afholdelse/punkt/${item.id}`
}

function FollowUps(chosen: ChosenProps) {
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
      <form method="post" action={`${base(chosen)}/opfoelgning`}>
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
        <form method="post" action={`${base(chosen)}/konklusion`}>
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

function Reservations(chosen: ChosenProps) {
  const { view, item, shown } = chosen
  const t = words(shown.language).held.reservations
  const reservations = item.conclusion?.reservations ?? []
  const { was, entry, errorOf } = heldReturned(shown)
  return (
    <Details summary={t.summary(reservations.length)} open={reservations.length > 0 || errorOf('reservation') !== undefined}>
      {reservations.map(({ id, name, text }) => (
        <form key={id} method="post" action={`${base(chosen)}/forbehold/fjern`}>
          <p>{t.line(name, text)}</p>
          <ButtonRow>
            <Button kind="quiet" name="id" value={id}>
              {t.remove(name)}
            </Button>
          </ButtonRow>
        </form>
      ))}
      <form method="post" action={`${base(chosen)}/forbehold`}>
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
      <form method="post" action={`${base(chosen)}/deltagelse`}>
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
      <form method="post" action={`${base(chosen)}/ikke-behandlet`}>
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
      <form method="post" action={`${base(chosen)}/formulering`}>
        <TextAreaField id="phrase" label={t.field} help={t.help} rows={2} {...entry('phrase')} />
        <ButtonRow>
          <Button kind="secondary">{t.act}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
