import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Listing } from '../../../ui/listing.tsx'
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

const tones: Readonly<Record<string, StateTone>> = { open: 'active', 'under-way': 'active', done: 'success' }

/** What is to be done, by whom and when; a state in words. */
export function FollowUpRows({
  followUps,
  shown,
}: {
  readonly followUps: readonly MeetingView['otherFollowUps'][number][]
  readonly shown: Shown
}) {
  const t = words(shown.language)
  return (
    <>
      <Listing
        rows={followUps.map(({ id, text, responsible, dueOn, state }) => ({
          key: id,
          href: `/opfoelgning/${id}`,
          title: <span lang={recordLanguage(shown.language)}>{text}</span>,
          facts: [
            responsible ? t.item.responsible(responsible) : t.item.noResponsible,
            ...(dueOn ? [t.item.due(formatDay(dueOn, shown.language))] : []),
          ].join(' · '),
          aside: <StateTag tone={tones[state] ?? 'neutral'} word={wordFor(t.followUpStates, state)} />,
        }))}
      />
      {followUps.some(({ state }) => state === 'proposed') && <p class="muted small">{t.proposedHelp}</p>}
    </>
  )
}
