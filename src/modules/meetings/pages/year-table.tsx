import type { Language } from '../../../kernel/language.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Table } from '../../../ui/table.tsx'
import type { YearView } from '../queries/year-page.ts'
import { words } from './words.ts'

/** Committees down, months across, days as links. */
export function YearTable({ meetings, language }: { readonly meetings: YearView['meetings']; readonly language: Language }) {
  const t = words(language).year
  const rows = [...Map.groupBy(meetings, ({ committeeId }) => committeeId).values()].toSorted((a, b) =>
    (a[0]?.committee.name ?? '').localeCompare(b[0]?.committee.name ?? '', 'da'),
  )
  return (
    <Table
      caption={t.overview}
      captionHidden
      rows={rows}
      keyOf={(ofOne) => ofOne[0]?.committeeId ?? ''}
      columns={[
        {
          heading: t.committee,
          rowHeading: true,
          cell: ([first]) => first && <Link href={`/udvalg/${first.committee.slug}`}>{first.committee.name}</Link>,
        },
        ...t.months.map((heading, month) => ({
          heading,
          cell: (ofOne: YearView['meetings']) =>
            ofOne
              .filter(({ heldOn }) => Number(heldOn.slice(5, 7)) === month + 1)
              .map(({ id, heldOn, state }) => (
                <span key={id} class={state === 'cancelled' ? 'year-day crossed-out' : 'year-day'}>
                  <Link href={`/moeder/${id}`} label={formatDay(heldOn, language)}>
                    {String(Number(heldOn.slice(8, 10)))}
                  </Link>
                </span>
              )),
        })),
      ]}
    />
  )
}
