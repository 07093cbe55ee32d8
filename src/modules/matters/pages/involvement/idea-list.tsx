import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import type { InsideView } from './inside-view.ts'

/** What was raised, each with its answer; those who hold the round group and answer here. */
export function IdeaList({ view, shown }: { readonly view: InsideView; readonly shown: Shown }) {
  const { partnership, year, inside } = view
  const all = words(shown.language)
  const t = all.round
  const path = `/klynger/${partnership.slug}/runder/${year}`
  const lang = recordLanguage(shown.language)
  const loose = inside.ideas.filter(({ groupId }) => groupId === null)
  const { entry, errorOf } = formReturned(shown, all)
  const fromOf = ({ committee, organisation }: InsideView['inside']['ideas'][number]): string =>
    [organisation, committee].filter(Boolean).join(': ')
  return (
    <Section id="oensker" heading={t.ideas}>
      {inside.ideas.length === 0 && <p class="muted">{t.noIdeas}</p>}
      <ul class="ideas">
        {inside.ideas.map((idea) => (
          <li key={idea.id}>
            <p class="listing-title">{fromOf(idea)}</p>
            <p lang={lang}>{idea.text}</p>
            {idea.answer && idea.answeredOn ? (
              <p>
                <StateTag tone="success" word={t.answeredOn(formatDay(idea.answeredOn, shown.language))} />{' '}
                <span lang={lang}>{idea.answer}</span> <span class="muted">{idea.answeredByName}</span>
              </p>
            ) : (
              <p>
                <StateTag tone="warning" word={t.waits} />
              </p>
            )}
            {inside.mayHold && (
              <Details
                summary={idea.answer ? t.changeAnswer(fromOf(idea)) : t.answer(fromOf(idea))}
                open={errorOf(`answer-${idea.id}`) !== undefined}
              >
                <form method="post" action={`${path}/svar`}>
                  <input type="hidden" name="idea" value={idea.id} />
                  <TextAreaField
                    id={`answer-${idea.id}`}
                    label={t.answer(fromOf(idea))}
                    rows={3}
                    {...entry(`answer-${idea.id}`, idea.answer)}
                  />
                  <Button kind="secondary">{t.sendAnswer}</Button>
                </form>
              </Details>
            )}
          </li>
        ))}
      </ul>
      {inside.others > 0 && <p class="muted">{t.others(inside.others)}</p>}
      {inside.mayHold && loose.length > 0 && !view.closed && (
        <form method="post" action={`${path}/grupper`}>
          <ChoiceGroup
            id="idea"
            kind="checkbox"
            label={t.chooseIdeas}
            choices={loose.map((idea) => ({ value: idea.id, label: `${fromOf(idea)}: ${idea.text}` }))}
            chosen={shown.entered?.['idea'] ?? []}
            error={errorOf('idea')}
          />
          <TextField id="title" label={t.groupTitle} {...entry('title')} required />
          <Checkbox id="group-closed" label={t.groupClosed} checked={shown.entered?.['group-closed'] !== undefined} />
          <Button kind="secondary">{t.group}</Button>
        </form>
      )}
    </Section>
  )
}
