import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { withDays } from '../../../ui/with-days.ts'
import type { MatterView } from '../queries/matter-page.ts'
import { formReturned } from '../../../ui/form/form-returned.ts'
import { refused } from '../../../ui/refused.ts'
import { words } from './words.ts'

/** Puts a committee on the route, or changes a treatment that is on it. */
export function planRoute({ matter, treatments, committees }: MatterView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.plan
  const known = treatments.find(({ id }) => id === (shown.entered?.['id']?.[0] ?? shown.query['behandling']))
  const title = known ? t.editTitle : t.title
  const { was, entry } = formReturned(shown, all)
  const lastStage = Math.max(0, ...treatments.map(({ stage }) => stage))
  return {
    title,
    section: 'matters',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: all.matters, href: '/sager' },
      { label: matter.title, href: `/sager/${matter.slug}` },
      { label: title },
    ],
    main: (
      <>
        <PageHeading kicker={matter.title} title={title} />
        <RefusalNotice
          heading={all.form.refused}
          message={shown.refusal && refused(withDays(shown.refusal, shown.language), all)}
          field={formReturned(shown, all).field}
        />
        <form method="post" action={`/sager/${matter.slug}/rute`}>
          {known && <input type="hidden" name="id" value={known.id} />}
          <SelectField
            id="committee"
            label={t.committee}
            none={t.choose}
            {...entry('committee', known?.committeeId)}
            choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            id="other"
            label={t.other}
            help={t.otherHelp}
            value={was('other') ?? (known && !known.committeeId ? known.committeeName : '')}
            optional
          />
          <TextField
            id="stage"
            label={t.stage}
            help={t.stageHelp}
            {...entry('stage', String(known?.stage ?? lastStage + 1))}
            inputmode="numeric"
            width={8}
          />
          <DateField id="planned" label={t.planned} {...entry('planned', known?.plannedOn)} optional />
          <DateField id="held" label={t.held} {...entry('held', known?.heldOn)} optional />
          <TextAreaField id="outcome" label={t.outcome} rows={3} {...entry('outcome', known?.outcome)} optional />
          <ButtonRow>
            <Button>{t.save}</Button>
            {known && (
              <Button kind="quiet" formaction={`/sager/${matter.slug}/behandlinger`} name="drop" value="yes">
                {t.drop}
              </Button>
            )}
          </ButtonRow>
          {known && <input type="hidden" name="treatment" value={known.id} />}
        </form>
      </>
    ),
  }
}
