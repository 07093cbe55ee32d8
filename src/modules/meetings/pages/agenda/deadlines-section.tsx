import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { deadlineKinds } from '../../rules/year/meeting-deadlines.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

/** When items are due and the agenda goes out, which those who prepare it may settle otherwise. */
export function DeadlinesSection({ view, shown }: { readonly view: AgendaView; readonly shown: Shown }) {
  const { deadlines, meeting } = view
  const all = words(shown.language)
  const t = all.agenda.deadlines
  const field = shown.refusal?.values?.['field']
  const wrong = deadlineKinds.some((kind) => kind === field)
  return (
    <>
      <p class="muted">
        {deadlines.length === 0
          ? t.none
          : deadlines
              .map(({ kind, dueOn }) => {
                const passed = dueOn < shown.today ? ` (${t.passed})` : ''
                return `${all.year.deadlines[kind]}: ${formatDay(dueOn, shown.language)}${passed}`
              })
              .join(' · ')}
      </p>
      {view.prepares && !view.obstacle && (
        <Details summary={t.change} open={wrong}>
          <form method="post" action={`/moeder/${meeting.id}/dagsorden/frister`}>
            <p class="muted">{t.changeHelp}</p>
            <div class="field-row">
              {deadlineKinds.map((kind) => (
                <DateField
                  key={kind}
                  id={kind}
                  label={all.year.deadlines[kind]}
                  value={shown.entered?.[kind]?.[0] ?? deadlines.find((deadline) => deadline.kind === kind)?.dueOn ?? ''}
                  {...(field === kind && shown.refusal && { error: refused(shown.refusal, all) })}
                />
              ))}
            </div>
            <ButtonRow>
              <Button kind="secondary">{t.save}</Button>
            </ButtonRow>
          </form>
        </Details>
      )}
    </>
  )
}
