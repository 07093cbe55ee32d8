import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { AnswerView } from '../../queries/held/answer-page.ts'
import { words } from '../words.ts'
import { meetingCrumbs, meetingName } from '../meeting-crumbs.ts'
import { heldReturned } from './held-returned.ts'
import { saidRefusal } from './said-refusal.ts'

/** Do you come? With apology, remark and who comes instead. */
export function showAnswer(view: AnswerView, shown: Shown): Page {
  const t = words(shown.language).held.answer
  const { meeting, person } = view
  const here = `/moeder/${meeting.id}/afbud`
  const title = person && !view.own ? t.titleOf(person.name) : t.title
  const saved = shown.query['svaret']
  const refusal = shown.refusal ?? view.obstacle
  return {
    title,
    section: 'committees',
    breadcrumb: meetingCrumbs(view, shown.language, { label: title, href: here }),
    main: (
      <>
        <PageHeading kicker={meetingName(view, shown.language)} title={title} lead={person ? t.lead : undefined} />
        {refusal && (
          <Notice tone={shown.refusal ? 'error' : 'info'} live={shown.refusal !== undefined}>
            <p>{saidRefusal(refusal, shown.language)}</p>
          </Notice>
        )}
        {(saved === 'came' || saved === 'apology') && !refusal && <Notice tone="success" heading={t.saved[saved]} live />}
        {person ? !view.obstacle && form(person) : nobody()}
      </>
    ),
  }

  function form({ personId, atStart, remark }: NonNullable<AnswerView['person']>) {
    const { was, entry } = heldReturned(shown)
    return (
      <form method="post" action={here}>
        <input type="hidden" name="person" value={personId} />
        <ChoiceGroup
          id="answer"
          kind="radio"
          label={t.choice}
          choices={[
            { value: 'comes', label: t.comes },
            { value: 'apology', label: t.apology },
          ]}
          chosen={[was('answer') ?? (atStart === 'apology' ? 'apology' : 'comes')]}
        />
        {view.substitutes.length > 0 ? (
          <SelectField
            id="substitute"
            label={t.substitute}
            none={t.noSubstitute}
            {...entry('substitute', view.called?.personId)}
            choices={view.substitutes.map((substitute) => ({ value: substitute.personId, label: substitute.name }))}
          />
        ) : (
          <p class="muted">{t.noSubstitutes}</p>
        )}
        <TextAreaField id="remark" label={t.remark} help={t.remarkHelp} rows={2} optional {...entry('remark', remark)} />
        <ButtonRow>
          <Button>{t.act}</Button>
          <ButtonLink kind="quiet" href={`/moeder/${meeting.id}`}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    )
  }

  function nobody() {
    return (
      <EmptyState
        heading={t.nobody}
        action={
          <ButtonLink kind="secondary" href={`/moeder/${meeting.id}`}>
            {t.back}
          </ButtonLink>
        }
      >
        <p>{t.nobodyHelp}</p>
      </EmptyState>
    )
  }
}
