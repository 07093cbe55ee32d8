import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import type { FrontView } from '../queries/front-page.ts'
import { words } from './words.ts'

type Work = NonNullable<FrontView['reader']>['work']

/** What waits about meetings, each leading to where it is done. */
export function MeetingWorkList({ work, shown }: { readonly work: Work; readonly shown: Shown }) {
  const { language } = shown
  const t = words(language).front
  return (
    <Section id="moeder-venter" level={3} heading={t.work}>
      <Listing
        rows={work.map(({ kind, committee, meetingId, heldOn, dueOn, number }) => ({
          key: `${kind} ${meetingId ?? committee?.slug ?? ''}`,
          title: t.workKinds[kind](number),
          href: addressOf(kind, meetingId, committee?.slug ?? ''),
          facts: [committee?.name, heldOn && formatDay(heldOn, language), dueOn && t.workDue(formatDay(dueOn, language))]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Section>
  )
}

function addressOf(kind: Work[number]['kind'], meetingId: string | null, slug: string): string {
  switch (kind) {
    case 'look-at-proposals':
      return `/udvalg/${slug}/punkter`
    case 'approve-agenda':
    case 'send-agenda':
      return `/moeder/${meetingId ?? ''}/dagsorden`
    default:
      return `/moeder/${meetingId ?? ''}/referat`
  }
}
