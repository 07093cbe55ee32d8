import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { texts as danish } from '../../committees/texts.da.ts'
import { texts as english } from '../../committees/texts.en.ts'

interface EndingNoticeProps {
  readonly validTo: string | null
  readonly reason: string | null
  /** Who carries on; absent where the page says it elsewhere. */
  readonly successor?: { readonly name: string; readonly href: string } | undefined
  readonly shown: Shown
}

/** When a body ends, why, and who carries on what it did. */
export function EndingNotice({ validTo, reason, successor, shown }: EndingNoticeProps) {
  const t = (shown.language === 'da' ? danish : english).bodies
  if (validTo === null || (!reason && !successor)) return null
  const day = formatDay(validTo, shown.language)
  return (
    <Notice tone="info" heading={validTo < shown.today ? t.end.ended(day) : t.end.standing(day)}>
      {reason && <p>{reason}</p>}
      {successor && (
        <p>
          {t.succession.standing} <Link href={successor.href}>{successor.name}</Link>.
        </p>
      )}
    </Notice>
  )
}
