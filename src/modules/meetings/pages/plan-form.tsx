import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { PlanView } from '../queries/plan-page.ts'
import { everyMonth } from '../rules/year/plan-choices.ts'
import { type Words, words } from './words.ts'

/** A GET form, so that the choice can be kept as an address and changed again. */
export function PlanForm({ view, shown }: { readonly view: PlanView; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.plan
  const { choices, committees, thisYear } = view
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: String(from + at) }))
  return (
    <form method="get" action="/aar/planlaeg">
      <div class="field-row">
        <SelectField id="aar" label={t.firstYear} choices={numbered(thisYear, thisYear + 5)} value={String(choices.firstYear)} />
        <SelectField id="antal" label={t.count} choices={numbered(1, 3)} value={String(choices.years)} />
      </div>
      {committees.map(({ slug, name }) => (
        <Details key={slug} summary={name} open={committees.length === 1 || choices.rhythms.some((rhythm) => rhythm.slug === slug)}>
          <CommitteeRhythmFields slug={slug} name={name} all={all} chosen={shown.query} />
        </Details>
      ))}
      <ButtonRow>
        <Button>{t.propose}</Button>
      </ButtonRow>
    </form>
  )
}

interface CommitteeRhythmFieldsProps {
  readonly slug: string
  readonly name: string
  readonly all: Words
  readonly chosen: Shown['query']
}

function CommitteeRhythmFields({ slug, name, all, chosen }: CommitteeRhythmFieldsProps) {
  const t = all.plan
  const value = (field: string): string => chosen[`${field}.${slug}`] ?? ''
  const counted = (labels: readonly string[]) => labels.map((label, at) => ({ value: String(at + 1), label }))
  return (
    <>
      <fieldset class="month-choice">
        <legend class="form-label">
          {t.months} <span class="sr-only">{name}</span>
        </legend>
        {everyMonth.map((month) => (
          <div key={month} class="form-group-checkbox">
            <input
              class="form-checkbox"
              type="checkbox"
              id={`${month}.${slug}`}
              name={`${month}.${slug}`}
              checked={chosen[`${month}.${slug}`] !== undefined}
            />
            <label for={`${month}.${slug}`}>{all.year.monthNames[month - 1]}</label>
          </div>
        ))}
      </fieldset>
      <div class="field-row">
        <SelectField id={`uge.${slug}`} label={t.week} choices={counted(t.weeks)} value={value('uge') || '2'} />
        <SelectField id={`ugedag.${slug}`} label={t.weekday} choices={counted(t.weekdays)} value={value('ugedag') || '3'} />
      </div>
      <div class="field-row">
        <TextField id={`fra.${slug}`} label={t.start} help={t.timeHelp} value={value('fra')} width={8} autocomplete="off" />
        <TextField id={`til.${slug}`} label={t.end} help={t.timeHelp} value={value('til')} width={8} autocomplete="off" />
        <TextField id={`sted.${slug}`} label={t.place} value={value('sted')} autocomplete="off" />
      </div>
    </>
  )
}
