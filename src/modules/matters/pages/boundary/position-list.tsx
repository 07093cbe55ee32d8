import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

interface Shows {
  readonly view: QuestionView
  readonly shown: Shown
}

/** What each party holds now, and what it held before. */
export function PositionList({ view, shown }: Shows) {
  const t = words(shown.language).boundary
  const lang = recordLanguage(shown.language)
  if (view.positions.length === 0) return <p class="muted">{t.noPositions}</p>
  const byParty = [...Map.groupBy(view.positions, ({ organisationId }) => organisationId).values()]
  return (
    <>
      {byParty.map(([now, ...before]) =>
        now ? (
          <div key={now.organisationId}>
            <h3>
              {now.organisation?.name} <span class="muted weight-normal small">{formatDay(now.statedOn, shown.language)}</span>
            </h3>
            <p lang={lang}>{now.position}</p>
            {before.map(({ statedOn, position }) => (
              <p key={statedOn} class="muted small" lang={lang}>
                {t.before(formatDay(statedOn, shown.language))}: {position}
              </p>
            ))}
          </div>
        ) : null,
      )}
    </>
  )
}

/** For those who may say what a party holds. */
export function PositionForm({ view, shown }: Shows) {
  const all = words(shown.language)
  const t = all.boundary
  const { entry, errorOf } = formReturned(shown, all)
  return (
    <Details summary={t.state} open={errorOf('position') !== undefined}>
      <form method="post" action={`/snitflader/${view.question.id}/holdning`}>
        <SelectField
          id="organisation"
          label={t.party}
          {...entry('organisation', view.mayStateFor[0]?.id)}
          choices={view.mayStateFor.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextAreaField id="position" label={t.position} rows={4} {...entry('position')} />
        <Button kind="secondary">{t.save}</Button>
      </form>
    </Details>
  )
}
