import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { ChoiceGroup } from '../../../ui/form/choice-group.tsx'
import { TextAreaField } from '../../../ui/form/text-area-field.tsx'
import { isAwaiting } from '../rules/follow-up-states.ts'
import { refusalInWords, words } from './words.ts'

interface Reporting {
  readonly address: string
  /** How it stands now. */
  readonly state: string
  readonly shown: Shown
}

/** How it stands and what happened, in two answers: fits a phone, and somebody who is here once. */
export function ReportForm({ address, state, shown }: Reporting) {
  const { language, refusal, entered } = shown
  const t = words(language).report
  // Another form of the same page may be the one that came back.
  const mine = entered?.['svar'] !== undefined
  const stateError = refusal?.code === 'decisions/state-unknown'
  const error = mine && refusal ? refusalInWords(refusal, language) : undefined
  const states = isAwaiting(state) ? (['under-way', 'done', 'dropped'] as const) : (['open', 'under-way', 'done', 'dropped'] as const)
  return (
    <form method="post" action={address}>
      <ChoiceGroup
        id="status"
        kind="radio"
        label={t.state}
        choices={states.map((value) => ({ value, label: t.states[value] }))}
        chosen={entered?.['status'] ?? (isAwaiting(state) ? ['under-way'] : [state])}
        error={stateError ? error : undefined}
      />
      <TextAreaField
        id="svar"
        label={t.text}
        help={t.textHelp}
        rows={4}
        value={entered?.['svar']?.[0]}
        error={stateError ? undefined : error}
        required
      />
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </form>
  )
}
