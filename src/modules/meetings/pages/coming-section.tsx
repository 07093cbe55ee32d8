import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay, formatMeetingTime } from '../../../ui/dates.ts'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { timesOf } from './meeting-heading.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** The meetings and deadlines that this meeting announced. */
export function ComingSection({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const { language } = shown
  const t = words(language)
  return (
    <>
      {view.coming.length > 0 && (
        <Section id="kommende" heading={t.coming}>
          <Listing
            rows={view.coming.map((meeting) => ({
              key: meeting.id,
              title: formatMeetingTime({ date: meeting.heldOn, ...timesOf(meeting) }, language, { weekday: true }),
              href: `/moeder/${meeting.id}`,
              facts: [meeting.committeeName, meeting.place].filter(Boolean).join(' · '),
            }))}
          />
        </Section>
      )}
      {view.deadlines.length > 0 && (
        <Section id="frister" heading={t.deadlines}>
          <Listing
            rows={view.deadlines.map(({ dueOn, text, kind }, at) => ({
              key: String(at),
              title: `${formatDay(dueOn, language)}: ${wordFor(t.deadlineKinds, kind)}`,
              facts: <span lang={recordLanguage(language)}>{text}</span>,
            }))}
          />
        </Section>
      )}
    </>
  )
}
