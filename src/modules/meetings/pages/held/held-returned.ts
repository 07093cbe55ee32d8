import type { Shown } from '../../../../platform/http/doors.ts'
import { formReturned, type FormReturned } from '../../../../ui/form/form-returned.ts'
import { sentencesOf } from './said-refusal.ts'

/** Fields that can be wrong, whose ids are their names. */
const fields = 'reason publicDecision party due reservation untreated phrase postpone-reason to time guest substitute member'.split(' ')

/** The field that is wrong, to be led to from above. */
export function heldRefusedAt({ refusal }: Shown): string | undefined {
  return fields.find((field) => field === refusal?.values?.['field'])
}

/** A form of the meeting as it comes back; nothing of it where it is another form's. */
export function heldReturned({ refusal, entered, language }: Shown, isThis = true): FormReturned {
  return formReturned(isThis ? { refusal, entered } : {}, { refusals: sentencesOf(language) })
}
