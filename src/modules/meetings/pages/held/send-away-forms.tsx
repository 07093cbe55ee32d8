import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { followings } from '../../rules/items/item-source.ts'
import { words } from '../words.ts'
import type { ChosenProps } from './conclusion-form.tsx'
import { itemAddress } from './item-address.ts'
import { heldReturned } from './held-returned.ts'

/** Putting an item off, or letting another committee go on with it, without leaving the meeting. */
export function SendAwayForms({ view, item, shown }: ChosenProps) {
  const t = words(shown.language).items.steps
  const base = itemAddress({ view, item })
  const isSent = (step: string): boolean => shown.entered?.['step']?.[0] === step
  const postponed = heldReturned(shown, isSent('postpone'))
  const sentOn = heldReturned(shown, isSent('send-on'))
  const going = (step: string) => (
    <ChoiceGroup
      id={`${step}-follows`}
      name="follows"
      kind="checkbox"
      label={t.follows}
      choices={followings.map((following) => ({ value: following, label: t.followings[following] }))}
      chosen={isSent(step) ? (shown.entered?.['follows'] ?? []) : [...followings]}
    />
  )
  return (
    <>
      <Details summary={t.postpone} open={isSent('postpone')}>
        <form method="post" action={`${base}/udskyd`}>
          <p>{t.postponeHelp}</p>
          <input type="hidden" name="step" value="postpone" />
          <TextAreaField
            id="postpone-reason"
            name="reason"
            label={t.reason}
            rows={2}
            value={postponed.was('reason')}
            error={postponed.errorOf('postpone-reason')}
            required
          />
          <SelectField
            id="postpone-meeting"
            name="meeting"
            label={t.postponeTo}
            none={t.later}
            choices={view.comingAgendas.map(({ id, heldOn }) => ({ value: id, label: formatDay(heldOn, shown.language) }))}
            value={postponed.was('meeting')}
          />
          {going('postpone')}
          <ButtonRow>
            <Button kind="secondary">{t.postpone}</Button>
          </ButtonRow>
        </form>
      </Details>
      {view.beside.length > 0 && (
        <Details summary={t['send-on']} open={isSent('send-on')}>
          <form method="post" action={`${base}/send-videre`}>
            <p>{t['send-onHelp']}</p>
            <input type="hidden" name="step" value="send-on" />
            <SelectField
              id="to"
              label={t.to}
              choices={view.beside.map(({ slug, name }) => ({ value: slug, label: name }))}
              {...sentOn.entry('to')}
            />
            {going('send-on')}
            <TextAreaField id="send-on-reason" name="reason" label={t.reason} rows={2} value={sentOn.was('reason')} optional />
            <ButtonRow>
              <Button kind="secondary">{t['send-on']}</Button>
            </ButtonRow>
          </form>
        </Details>
      )}
    </>
  )
}
