import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { words } from '../words.ts'

interface FollowsNoticeProps {
  readonly predecessor: { readonly name: string; readonly validTo: string | null }
  readonly shown: Shown
}

/** Which body a new one carries on, and from when. */
export function FollowsNotice({ predecessor: { name, validTo }, shown }: FollowsNoticeProps) {
  const t = words(shown.language).bodies
  return (
    <Notice tone="info">
      <p>{validTo ? t.follows(name, formatDay(validTo, shown.language)) : t.followsUndated(name)}</p>
    </Notice>
  )
}
