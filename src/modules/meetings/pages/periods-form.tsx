import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { PlanView } from '../queries/plan-page.ts'
import type { NoticePeriods } from '../rules/year/meeting-deadlines.ts'
import { formReturned } from '../../../ui/form/form-returned.ts'
import { planAddress } from './plan-address.ts'
import { words } from './words.ts'

interface PeriodsFormProps {
  readonly committee: PlanView['committees'][number]
  readonly shown: Shown
}

/** How long before its meetings a committee wants its items, and sends its agenda. */
export function PeriodsForm({ committee, shown }: PeriodsFormProps) {
  const all = words(shown.language)
  const t = all.plan.periods
  const { slug, name, periods, own } = committee
  const isThis = shown.refusal !== undefined && shown.entered?.['committee']?.[0] === slug
  const { entry } = formReturned(isThis ? shown : {}, all)
  const field = (of: 'submission' | 'dispatch', saved: number | null | undefined) => entry(of, saved ? String(saved) : '')
  return (
    <Details summary={`${name}: ${t.summary(inWords(periods.submission), inWords(periods.dispatch))}`} open={isThis}>
      <form method="post" action={planAddress('/aar/frister', shown.query)}>
        <input type="hidden" name="committee" value={slug} />
        <div class="field-row">
          <TextField
            id={`submission-${slug}`}
            name="submission"
            label={t.submission}
            inputmode="numeric"
            width={8}
            {...field('submission', own?.submissionInDays)}
          />
          <TextField
            id={`dispatch-${slug}`}
            name="dispatch"
            label={t.dispatch}
            inputmode="numeric"
            width={8}
            {...field('dispatch', own?.dispatchInDays)}
          />
          <SelectField
            id={`counted-${slug}`}
            name="counted"
            label={t.counted}
            value={(isThis && shown.entered?.['counted']?.[0]) || (own?.inWorkingDays ? 'working' : 'calendar')}
            choices={(['calendar', 'working'] as const).map((value) => ({ value, label: t.countings[value] }))}
          />
        </div>
        <ButtonRow>
          <Button kind="secondary">{t.save}</Button>
        </ButtonRow>
      </form>
    </Details>
  )

  function inWords(notice: NoticePeriods['submission']): string {
    return notice ? t.days(notice.days, notice.working ?? false) : t.unsettled
  }
}
