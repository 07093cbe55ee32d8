import { addressOn } from '../../../kernel/as-of.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { AsOfForm } from '../../../ui/form/as-of-form.tsx'
import { AsOfNotice } from '../../../ui/form/as-of-notice.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ChartView } from '../queries/chart-page.ts'
import { besideName, kindOf, sectorWord } from './written-box.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { words } from './words.ts'

/** A partnership's organisation on a day, drawn, and beneath it the same as a list with links. */
export function showChart(view: ChartView, shown: Shown): Page {
  const { language, today } = shown
  const { day, partnership, entries } = view
  const all = words(language)
  const t = all.chart
  const address = `/klynger/${partnership.slug}/diagram`
  const title = t.title(partnership.label)
  return {
    title,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: all.committees, href: '/udvalg' },
      { label: partnership.label, href: addressOn(`/klynger/${partnership.slug}`, day, today) },
      { label: t.crumb },
    ],
    main: (
      <div class="chart-page">
        <PageHeading
          title={title}
          lead={t.lead(formatDay(day, language))}
          actions={
            <ButtonLink kind="secondary" icon="download" href={`/klynger/${partnership.slug}/diagram.svg?pr=${day}`} download>
              {t.download}
            </ButtonLink>
          }
        />
        <AsOfNotice address={address} day={day} today={today} />
        <AsOfForm address={address} day={day} />
        <div class="chart-frame" role="region" aria-label={t.region} tabIndex={0}>
          <ChartDrawing view={view} language={language} />
        </div>
        <p class="muted small">{t.legend}</p>
        <Section id="liste" heading={t.list} lead={t.listLead}>
          <Entries under={null} />
        </Section>
      </div>
    ),
  }

  function Entries({ under }: { readonly under: string | null }) {
    const below = entries.filter(({ parentId }) => parentId === under)
    if (below.length === 0) return null
    return (
      <ul class="chart-list">
        {below.map((entry) => {
          const place = entry.what === 'partnership' ? `/klynger/${entry.slug}` : `/udvalg/${entry.slug}`
          const facts = [
            kindOf(entry, language),
            besideName(entry, language),
            entry.tie === 'top' || entry.tie === 'belongs' ? '' : t.ties[entry.tie],
            entry.sectors.length > 0 &&
              t.atTable(
                entry.sectors
                  .map((sector) => sectorWord(sector, language))
                  .join(', ')
                  .toLowerCase(),
              ),
          ].filter(Boolean)
          return (
            <li key={entry.id}>
              <Link href={addressOn(place, day, today)}>{entry.name}</Link>
              <br />
              <span class="muted small">{facts.join(' · ')}</span>
              <Entries under={entry.id} />
            </li>
          )
        })}
      </ul>
    )
  }
}
