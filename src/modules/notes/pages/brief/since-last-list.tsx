import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Listing } from '../../../../ui/listing.tsx'
import { StateTag, type StateTone } from '../../../../ui/state-tag.tsx'
import type { BriefView } from '../../queries/brief-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { urgencyOf } from '../../../decisions/rules/follow-up-states.ts'
import { words } from '../words.ts'

/** What came of what was agreed: done since last time first, then what is still open. */
export function SinceLastList({ entries, shown }: { readonly entries: BriefView['sinceLast']; readonly shown: Shown }) {
  const t = words(shown.language).brief
  if (entries.length === 0) return <p class="muted">{t.nothingSince}</p>
  return (
    <Listing
      rows={entries.map(({ id, text, state, dueOn, organisation, responsible, report }) => ({
        key: id,
        title: <span lang={recordLanguage(shown.language)}>{text}</span>,
        href: `/opfoelgning/${id}`,
        facts:
          [organisation ?? responsible, dueOn && t.due(formatDay(dueOn, shown.language)), report].filter(Boolean).join(' · ') || undefined,
        aside: <StateTag tone={toneOf(state, dueOn, shown.today)} word={wordOf(state, dueOn)} />,
      }))}
    />
  )

  // That the date has passed is said, not only coloured.
  function wordOf(state: string, dueOn: string | null): string {
    const word = wordFor(t.states, state)
    return (state === 'open' || state === 'under-way') && urgencyOf(dueOn, shown.today) === 'overdue' ? t.overdue(word) : word
  }
}

function toneOf(state: string, dueOn: string | null, today: string): StateTone {
  if (state === 'done') return 'success'
  if (state === 'dropped') return 'neutral'
  if (state === 'escalated') return 'error'
  return urgencyOf(dueOn, today) === 'overdue' ? 'warning' : 'active'
}
