import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import type { DoublesView } from '../queries/doubles-page.ts'
import { peopleRefusal } from './people-refusal.ts'
import { words } from './words.ts'

type Entry = DoublesView['doubles'][number]['one']

/** Entries that look like one person, to be compared; and the merges that can be undone. */
export function showDoubles({ doubles, merges }: DoublesView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.merge
  const reason = peopleRefusal(refusal, language)
  return {
    title: t.doubles,
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.own.kicker, href: '/min-side' }, { label: t.doubles }],
    main: (
      <>
        <PageHeading title={t.doubles} lead={t.doublesLead} />
        <RefusalNotice heading={t.undoRefused} message={reason} />
        {doubles.length === 0 ? (
          <EmptyState heading={t.noDoubles}>{t.noDoublesHelp}</EmptyState>
        ) : (
          <Table
            caption={t.doubles}
            captionHidden
            rows={doubles}
            keyOf={({ one, other }) => `${one.id} ${other.id}`}
            columns={[
              {
                heading: t.pair,
                rowHeading: true,
                cell: ({ one, other }) => (
                  <ul>
                    {[one, other].map((entry) => (
                      <li key={entry.id}>{described(entry)}</li>
                    ))}
                  </ul>
                ),
              },
              { heading: t.why, cell: ({ likeness }) => t.likeness[likeness] },
              {
                heading: t.compare,
                cell: ({ one, other }) => (
                  <Link href={`/personer/${one.id}/flet?med=${other.id}`} label={`${t.compare}: ${t.compareOf(one.name, other.name)}`}>
                    {t.compare}
                  </Link>
                ),
              },
            ]}
          />
        )}
        {merges.length > 0 && (
          <Section id="sammenlagt" heading={t.merges} lead={t.mergesLead}>
            <Listing
              rows={merges.map(({ id, keptId, kept, merged, mergedAt, mergedBy }) => ({
                key: id,
                title: t.mergedAs(merged, kept),
                href: `/personer/${keptId}`,
                facts: t.mergedFacts(formatInstant(mergedAt, language), mergedBy),
                aside: (
                  <form method="post" action="/personer/dubletter/fortryd">
                    <input type="hidden" name="sammenlaegning" value={id} />
                    <Button kind="quiet">
                      {t.undo}
                      <span class="sr-only">: {t.mergedAs(merged, kept)}</span>
                    </Button>
                  </form>
                ),
              }))}
            />
          </Section>
        )}
      </>
    ),
  }

  function described({ id, name, organisation, seats }: Entry) {
    return (
      <>
        <Link href={`/personer/${id}`}>{name}</Link>
        <span class="muted weight-normal"> {[organisation, t.seatCount(seats)].filter(Boolean).join(' · ')}</span>
      </>
    )
  }
}
