import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Listing } from '../../../../ui/listing.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { BriefView } from '../../queries/brief-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
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
        aside: <StateTag tone={toneOf(state, dueOn, shown.today)} word={wordFor(t.states, state)} />,
      }))}
    />
  )
}

function toneOf(state: string, dueOn: string | null, today: string): 'success' | 'warning' | 'error' | 'neutral' {
  if (state === 'done') return 'success'
  if (state === 'dropped') return 'neutral'
  return state === 'escalated' || (dueOn !== null && dueOn < today) ? 'error' : 'warning'
}
