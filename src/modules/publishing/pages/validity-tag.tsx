import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { StateTag } from '../../../ui/state-tag.tsx'
import { validityOn } from '../rules/validity.ts'
import { words } from './words.ts'

export interface ValiditySpan {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** That something has not begun, or has ended; what is in force says nothing. */
export function ValidityTag({ span, shown }: { readonly span: ValiditySpan; readonly shown: Shown }) {
  const t = words(shown.language).validity
  const validity = validityOn(shown.today, span)
  if (validity === 'current') return null
  return <StateTag word={validity === 'ended' ? t.ended : t.begins(formatDay(span.validFrom ?? '', shown.language))} />
}
