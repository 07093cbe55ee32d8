import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { InvolvementView } from '../../queries/involvement/involvement-page.ts'
import { outcomes } from '../../rules/involvement/why-not-record-outcome.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'

interface OutcomeFormProps {
  readonly involvement: InvolvementView['items'][number]['involvements'][number]
  readonly action: string
  readonly shown: Shown
}

/** What a committee said of an item, and what it wishes of the cluster. */
export function OutcomeForm({ involvement, action, shown }: OutcomeFormProps) {
  const all = words(shown.language)
  const t = all.involvement
  const { id, committeeName, state } = involvement
  const mine = shown.entered?.['involvement']?.[0] === id && shown.refusal !== undefined
  const { entry } = formReturned(mine ? shown : {}, all)
  return (
    <Details summary={state === 'treated' ? t.recordAgain(committeeName) : t.record(committeeName)} open={mine}>
      <form method="post" action={action}>
        <input type="hidden" name="involvement" value={id} />
        <DateField
          id={`treated-on-${id}`}
          name="treated-on"
          label={t.treatedOn}
          {...entry('treated-on', involvement.treatedOn)}
          max={shown.today}
          required
        />
        <SelectField
          id={`outcome-${id}`}
          name="outcome"
          label={t.outcome}
          none={t.chooseOutcome}
          {...entry('outcome', involvement.outcome)}
          choices={outcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
          required
        />
        <TextAreaField
          id={`remark-${id}`}
          name="remark"
          label={t.remark}
          help={t.remarkHelp}
          rows={2}
          {...entry('remark', involvement.remark)}
          optional
        />
        <TextAreaField id={`wish-${id}`} name="wish" label={t.wish} help={t.wishHelp} rows={2} {...entry('wish', '')} optional />
        <TextField
          id={`record-number-${id}`}
          name="record-number"
          label={t.recordNumber}
          {...entry('record-number', involvement.recordNumber)}
          optional
        />
        <Button kind="secondary">{all.involvement.save}</Button>
      </form>
    </Details>
  )
}
