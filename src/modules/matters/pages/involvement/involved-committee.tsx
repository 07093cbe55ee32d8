import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { StateTag, type StateTone } from '../../../../ui/state-tag.tsx'
import type { InvolvementView } from '../../queries/involvement/involvement-page.ts'
import type { ConcernReason } from '../../rules/involvement/concerned-committees.ts'
import type { InvolvementState } from '../../rules/involvement/revised-involvements.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { type Words, words } from '../words.ts'
import { OutcomeForm } from './outcome-form.tsx'
import { WishList } from './wish-list.tsx'

export const tones: Readonly<Record<InvolvementState, StateTone>> = {
  proposed: 'active',
  asked: 'warning',
  'not-needed': 'neutral',
  treated: 'success',
}

type Involved = InvolvementView['items'][number]['involvements'][number]

interface InvolvedCommitteeProps {
  readonly view: InvolvementView
  readonly involvement: Involved
  readonly shown: Shown
}

/** One committee that an item concerns: why, by when, where it stands, and what it said. */
export function InvolvedCommittee({ view, involvement, shown }: InvolvedCommitteeProps) {
  const { language } = shown
  const t = words(language).involvement
  const { id, state, committeeName, itemNumber, changedParts, changedIn, withdrawnIn, outcome, remark, treatedOn } = involvement
  const open = state === 'asked' || state === 'treated'
  const mayChoose = state !== 'treated' && withdrawnIn === null
  const lang = recordLanguage(language)
  return (
    <div class="involved">
      <div class="involved-row">
        {mayChoose ? (
          <div class="form-group-checkbox">
            <input
              class="form-checkbox"
              type="checkbox"
              id={`valgt-${id}`}
              form="valgte"
              name="involvement"
              value={id}
              checked={state === 'proposed'}
            />
            <label for={`valgt-${id}`}>
              <strong lang={lang}>{committeeName}</strong>
              <span class="sr-only">{t.forItem(itemNumber)}</span>
            </label>
          </div>
        ) : (
          <strong lang={lang}>{committeeName}</strong>
        )}
        <StateTag tone={tones[state]} word={t.states[state]} />
        {withdrawnIn !== null && <StateTag tone="error" word={t.withdrawn} />}
        <span class="muted">{whenOf(involvement, view.today, language)}</span>
      </div>
      <p class="muted involved-why">{reasonsOf(involvement.reasons, t)}</p>
      {changedIn !== null && changedParts.length > 0 && (
        <Notice tone="warning" heading={t.changed(changedIn)}>
          <p>{changedParts.map((part) => t.changedParts[part]).join(', ')}</p>
        </Notice>
      )}
      {outcome && (
        <p>
          <strong>{t.outcomes[outcome]}</strong> {treatedOn && formatDay(treatedOn, language)}
          {remark && <span lang={lang}> · {remark}</span>}
        </p>
      )}
      <WishList wishes={involvement.wishes} shown={shown} />
      {open && (
        <div class="involved-next">
          <ButtonLink kind="secondary" href={`/inddragelse/${id}/sag`}>
            {t.case}
            <span class="sr-only">
              {' '}
              {committeeName}
              {t.forItem(itemNumber)}
            </span>
          </ButtonLink>
          <OutcomeForm
            involvement={involvement}
            action={`/organisationer/${view.organisation.slug}/inddragelse/${view.agenda.id}/svar`}
            shown={shown}
          />
        </div>
      )}
    </div>
  )
}

function reasonsOf(reasons: readonly ConcernReason[], t: Words['involvement']): string {
  if (reasons.length === 0) return t.reasons.person
  return reasons
    .map((reason) => {
      if (reason.kind === 'subject') return t.reasons.subject(reason.subject)
      return reason.kind === 'successor' ? t.reasons.successor(reason.of) : t.reasons[reason.kind](reason.focusArea)
    })
    .join(', ')
}

function whenOf({ meetingOn, dueOn, state }: Involved, today: string, language: Shown['language']): string {
  const t = words(language).involvement
  if (state === 'treated' || state === 'not-needed') return ''
  if (!meetingOn) return t.when.none
  const due = dueOn ? formatDay(dueOn, language) : ''
  return dueOn && dueOn < today ? t.when.tooLate(formatDay(meetingOn, language), due) : t.when.meeting(formatDay(meetingOn, language), due)
}
