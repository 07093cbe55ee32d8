import { danishDay } from '../../../kernel/dates.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Listing } from '../../../ui/listing.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

interface Said {
  readonly id: string
  readonly state: string
  readonly text: string
  readonly reportedAt: Date
  readonly by?: string | undefined
}

/** What was said of it over time, the latest first. */
export function ReportList({ reports, shown }: { readonly reports: readonly Said[]; readonly shown: Shown }) {
  const { language } = shown
  const t = words(language)
  return (
    <Listing
      rows={reports.map(({ id, state, text, reportedAt, by }) => ({
        key: id,
        title: text === '' ? t.followUp.escalatedByRule : <span lang={recordLanguage(language)}>{text}</span>,
        facts: [formatDay(danishDay(reportedAt), language), by].filter(Boolean).join(' · '),
        aside: (
          <StateTag tone={state === 'done' ? 'success' : 'neutral'} word={(t.states as Readonly<Record<string, string>>)[state] ?? state} />
        ),
      }))}
    />
  )
}
