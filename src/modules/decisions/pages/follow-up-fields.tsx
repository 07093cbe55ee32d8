import type { Shown } from '../../../platform/http/doors.ts'
import { AssignmentFields } from '../../../ui/form/assignment-fields.tsx'
import type { FollowUpView } from '../queries/follow-up-page.ts'
import { refusedField } from '../rules/refused-field.ts'
import { refusalInWords, words } from './words.ts'

interface Fields {
  readonly followUp: FollowUpView['followUp']
  readonly receivers: readonly { readonly id: string }[]
  readonly choices: NonNullable<FollowUpView['choices']>
  readonly shown: Shown
}

/** What is to be done, by whom, when, and who is told: as it stands, or as it was just entered. */
export function FollowUpFields({ followUp, receivers, choices, shown }: Fields) {
  const { language, refusal, entered } = shown
  const t = words(language).fields
  // Another form of the same page may be the one that came back.
  const mine = entered?.['revision'] !== undefined
  const stands: Readonly<Record<string, string | null>> = {
    tekst: followUp.text,
    part: followUp.organisationId,
    person: followUp.personId,
    frist: followUp.dueOn,
    fokus: followUp.focusAreaId,
  }
  const error = mine && refusal ? { at: refusedField(refusal.code), told: refusalInWords(refusal, language) } : undefined
  return (
    <>
      <input type="hidden" name="revision" value={followUp.revision} />
      <AssignmentFields
        words={t}
        choices={choices}
        entry={(name) => ({
          value: (mine ? entered?.[name]?.[0] : stands[name]) ?? '',
          error: error?.at === name ? error.told : undefined,
        })}
        told={mine ? (entered?.['besked'] ?? []) : receivers.map(({ id }) => id)}
        partyHelp={followUp.responsible ? t.written(followUp.responsible) : undefined}
      />
    </>
  )
}
