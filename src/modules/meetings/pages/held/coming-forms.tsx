import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { AttendanceView } from '../../queries/held/attendance-page.ts'
import { words } from '../words.ts'
import { heldReturned } from './held-returned.ts'

interface Drawn {
  readonly view: AttendanceView
  readonly shown: Shown
}

/** What happens to the list one by one: somebody comes or leaves, stands in for another, or is a guest. */
export function ComingForms(drawn: Drawn) {
  return (
    <>
      {drawn.view.held && <ChangeForm {...drawn} />}
      <SubstituteForm {...drawn} />
      <GuestForm {...drawn} />
    </>
  )
}

const hereOf = ({ view }: Drawn): string => `/moeder/${view.meeting.id}/afholdelse/fremmoede`

function ChangeForm(drawn: Drawn) {
  const { view, shown } = drawn
  const t = words(shown.language).held.attendance
  const { was, entry } = heldReturned(shown)
  const changed = view.people.filter(({ changes }) => changes.length > 0)
  return (
    <Section id="kom-og-gik" heading={t.changeHeading}>
      <form method="post" action={`${hereOf(drawn)}/haendelse`}>
        <div class="field-row">
          <SelectField
            id="person"
            label={t.changeWho}
            {...entry('person')}
            choices={view.people.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <ChoiceGroup
            id="direction"
            kind="radio"
            label={t.direction}
            choices={[
              { value: 'came', label: t.directions.came },
              { value: 'left', label: t.directions.left },
            ]}
            chosen={[was('direction') || 'left']}
          />
          <TextField id="time" label={t.changeTime} help={t.changeTimeHelp} width={8} autocomplete="off" {...entry('time')} />
          <SelectField
            id="item"
            label={t.changeItem}
            none={t.itemNow}
            {...entry('item')}
            choices={view.items.map(({ id, number }) => ({ value: id, label: number }))}
          />
        </div>
        <ButtonRow>
          <Button kind="secondary">{t.changeAct}</Button>
        </ButtonRow>
      </form>
      {changed.length > 0 && (
        <form method="post" action={`${hereOf(drawn)}/haendelse/fortryd`}>
          <ButtonRow>
            {changed.map(({ personId, name }) => (
              <Button key={personId} kind="quiet" name="person" value={personId}>
                {t.undo(name)}
              </Button>
            ))}
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}

function SubstituteForm(drawn: Drawn) {
  const { view, shown } = drawn
  const t = words(shown.language).held.attendance
  const { entry } = heldReturned(shown)
  const members = view.people.filter(({ capacity }) => capacity === 'chair' || capacity === 'member')
  const substitutes = view.people.filter(({ capacity }) => capacity === 'substitute')
  return (
    <Section id="stedfortraeder" heading={t.substituteHeading}>
      {substitutes.length === 0 ? (
        <p>{t.noSubstitutes}</p>
      ) : (
        <form method="post" action={`${hereOf(drawn)}/stedfortraeder`}>
          <div class="field-row">
            <SelectField
              id="member"
              label={t.substituteFor}
              {...entry('member')}
              choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
            <SelectField
              id="substitute"
              label={t.substitute}
              none={t.nobody}
              {...entry('substitute')}
              choices={substitutes.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
          </div>
          <ButtonRow>
            <Button kind="secondary">{t.substituteAct}</Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}

function GuestForm(drawn: Drawn) {
  const { view, shown } = drawn
  const t = words(shown.language).held.attendance
  const { entry } = heldReturned(shown)
  const guests = view.people.filter(({ capacity }) => capacity === 'guest')
  return (
    <Section id="gaest" heading={t.guestHeading}>
      <form method="post" action={`${hereOf(drawn)}/gaest`}>
        <div class="field-row">
          <TextField id="guest" label={t.guestName} autocomplete="off" {...entry('guest')} />
          <TextField id="guestTitle" label={t.guestTitle} autocomplete="off" {...entry('guestTitle')} />
          <SelectField
            id="guestOrganisation"
            label={t.guestOrganisation}
            none={t.nobody}
            {...entry('guestOrganisation')}
            choices={view.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <ButtonRow>
          <Button kind="secondary">{t.guestAct}</Button>
        </ButtonRow>
      </form>
      {guests.length > 0 && (
        <form method="post" action={`${hereOf(drawn)}/gaest/fjern`}>
          <ButtonRow>
            {guests.map(({ personId, name }) => (
              <Button key={personId} kind="quiet" name="person" value={personId}>
                {t.removeGuest(name)}
              </Button>
            ))}
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}
