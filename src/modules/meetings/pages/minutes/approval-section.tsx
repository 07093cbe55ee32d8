import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { Section } from '../../../../ui/section.tsx'
import { words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'

interface Drawn {
  readonly view: CommentedView
  readonly shown: Shown
}

/** Who approved what, and when; and who objected. */
export function ApprovalSection({ view, shown }: Drawn) {
  const { language } = shown
  const t = words(language).minutes
  const { approvals, minutes } = view
  if (approvals.length === 0) return null
  return (
    <Section id="godkendelse" heading={t.approvals}>
      <ul>
        {approvals.map(({ verdict, givenByName, givenAt, remark, atMeetingOn }) => {
          const at = formatInstant(givenAt, language)
          return (
            <li key={`${verdict} ${givenByName} ${at}`}>
              {verdict === 'tacit'
                ? t.approvedBySilence(at)
                : verdict === 'objected'
                  ? t.objectedBy(givenByName, at)
                  : atMeetingOn
                    ? t.approvedByMeeting(formatDay(atMeetingOn, language), at)
                    : t.approvedBy(givenByName, at)}
              {remark && `: ${remark}`}
            </li>
          )
        })}
      </ul>
      {minutes.version !== null && <p>{t.asVersion(minutes.version)}</p>}
    </Section>
  )
}
