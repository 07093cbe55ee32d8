import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { relativeDay } from '../../../../ui/relative-day.ts'
import { mandateOn } from '../../rules/groups/mandate.ts'
import { words } from '../words.ts'

/** How long a mandate runs; a warning from 90 days before its end on. */
export function MandateNotice({ mandateEndsOn, shown }: { readonly mandateEndsOn: string | null; readonly shown: Shown }) {
  const t = words(shown.language).terms
  const state = mandateOn(shown.today, mandateEndsOn)
  if (mandateEndsOn === null || state === 'open') return <p>{t.mandate.open}</p>
  const day = formatDay(mandateEndsOn, shown.language)
  if (state === 'running') return <p>{t.mandate.running(day)}</p>
  return (
    <Notice tone="warning" heading={t.mandateHeadings[state]}>
      <p>{state === 'ending' ? t.mandate.ending(day, relativeDay(mandateEndsOn, shown.today, shown.language)) : t.mandate.ended(day)}</p>
    </Notice>
  )
}
