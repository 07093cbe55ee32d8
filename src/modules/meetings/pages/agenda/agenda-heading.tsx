import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay, formatMeetingTime } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/link.tsx'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { agendaReaders } from '../../rules/agenda/shown-agenda.ts'
import { timesOf } from '../meeting-heading.tsx'
import { words } from '../words.ts'
import { readerWords } from '../../rules/agenda/reader-asked.ts'

interface AgendaPlace {
  readonly meeting: {
    readonly id: string
    readonly heldOn: string
    readonly startsAt: string | null
    readonly endsAt: string | null
    readonly place: string | null
  }
  readonly committee: { readonly name: string; readonly slug: string }
}

interface Headed extends AgendaPlace {
  readonly title: string
  readonly lead?: string
  readonly state?: ComponentChildren
  /** One of the ways to see it; the builder itself where absent. */
  readonly current?: string
  readonly shown: Shown
}

/** Whose agenda it is, how far it is, and the ways to see it. */
export function AgendaHeading({ meeting, committee, title, lead, state, current, shown }: Headed) {
  const { language } = shown
  const t = words(language).agenda
  const address = `/moeder/${meeting.id}/dagsorden`
  return (
    <>
      <PageHeading
        kicker={<Link href={`/moeder/${meeting.id}`}>{words(language).titleOf(committee.name, formatDay(meeting.heldOn, language))}</Link>}
        title={title}
        lead={lead}
        facts={
          <>
            {state}
            <span>{formatMeetingTime({ date: meeting.heldOn, ...timesOf(meeting) }, language, { weekday: true })}</span>
            {meeting.place && <span>{meeting.place}</span>}
          </>
        }
      />
      <Tabs
        label={t.views.label}
        tabs={[
          { href: address, label: t.views.edit, current: current === undefined },
          ...agendaReaders.map((reader) => ({
            href: `${address}?som=${readerWords[reader]}`,
            label: t.views[reader],
            current: current === reader,
          })),
        ]}
      />
    </>
  )
}
