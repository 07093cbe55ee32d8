import type { Shown } from '../../../platform/http/doors.ts'
import { formatTime } from '../../../ui/dates.ts'
import { words } from './words.ts'

interface Timed {
  readonly startsAt?: string | undefined
  readonly minutes: number | null
  readonly shown: Shown
}

/** When an item begins and how long it is to take, as far as either is known. */
export function ItemTime({ startsAt, minutes, shown }: Timed) {
  const t = words(shown.language).agenda
  const length = minutes ? t.times.minutes(minutes) : undefined
  if (!startsAt) return length ? <span>{length}</span> : null
  return <span>{t.meeting.starts(formatTime(startsAt), length)}</span>
}
