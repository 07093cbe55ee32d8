import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { texts as danish } from '../../committees/texts.da.ts'
import { texts as english } from '../../committees/texts.en.ts'
import type { CommitteeView } from '../queries/committee-page.ts'

/** When a committee ends, why, and who carries on what it did. */
export function EndingNotice({ view: { committee, ending }, shown }: { readonly view: CommitteeView; readonly shown: Shown }) {
  const t = (shown.language === 'da' ? danish : english).bodies
  if (!ending || committee.validTo === null || (!ending.reason && !ending.successor)) return null
  const day = formatDay(committee.validTo, shown.language)
  return (
    <Notice tone="info" heading={committee.validTo < shown.today ? t.end.ended(day) : t.end.standing(day)}>
      {ending.reason && <p>{ending.reason}</p>}
      {ending.successor && (
        <p>
          {t.succession.standing} <Link href={`/udvalg/${ending.successor.slug}`}>{ending.successor.name}</Link>.
        </p>
      )}
    </Notice>
  )
}
