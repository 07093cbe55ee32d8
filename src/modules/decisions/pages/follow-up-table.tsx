import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import type { RegisterView } from '../queries/register-page.ts'
import { StateWord } from './state-word.tsx'
import { words } from './words.ts'

/** Follow-ups, one or two lines each: what, whose, when, from where. */
export function FollowUpTable({ rows, shown }: { readonly rows: RegisterView['rows']; readonly shown: Shown }) {
  const { language, today } = shown
  const t = words(language)
  const lang = recordLanguage(language)
  return (
    <Listing
      rows={rows.map((row) => ({
        key: row.id,
        href: `/opfoelgning/${row.id}`,
        title: (
          <>
            {!row.open && (
              <>
                <Icon name="lock" small /> <span class="sr-only">{t.closed}: </span>
              </>
            )}
            <span lang={lang}>{row.text}</span>
          </>
        ),
        facts: (
          <>
            {[row.organisation ?? row.responsible, row.person].filter(Boolean).join(', ') || t.nobody}
            {' · '}
            {row.dueOn ? t.due(formatDay(row.dueOn, language), relativeDay(row.dueOn, today, language)) : t.noDue}
            {' · '}
            {row.committee}
            {row.sourceOn && (
              <>
                {' · '}
                {row.sourcePath ? <Link href={row.sourcePath}>{agreedOn(row.sourceOn)}</Link> : agreedOn(row.sourceOn)}
              </>
            )}
          </>
        ),
        aside: <StateWord followUp={row} language={language} today={today} />,
      }))}
    />
  )

  /** The committee is the one that follows it up; another may have agreed it. */
  function agreedOn(day: string): string {
    return t.agreedOn(formatDay(day, language))
  }
}
