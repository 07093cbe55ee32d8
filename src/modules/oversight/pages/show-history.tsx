import type { Shown } from '../../../platform/http/doors.ts'
import { formatInstant, inCopenhagen } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { HistoryView } from '../queries/history-page.ts'
import { hasAccess } from '../rules/object-access.ts'
import { addressOf } from '../rules/objects.ts'
import { eventSentence } from './event-sentence.ts'
import { objectName } from './object-name.ts'
import { changesInWords, type FieldChange } from './value-in-words.ts'
import { words } from './words.ts'

/** The audit log of one object, told to people. */
export function showHistory({ object, which, events, page, pages }: HistoryView, { language }: Shown): Page {
  const t = words(language)
  const name = objectName(object, language)
  const [changes, readings] = [addressOf('historik', object), `${addressOf('historik', object)}?vis=visninger`]
  const address = which === 'changes' ? changes : readings
  return {
    title: t.history.titleOf(name),
    section: 'committees',
    breadcrumb: [{ label: t.home, href: '/' }, { label: name, href: object.path }, { label: t.history.title }],
    main: (
      <>
        <PageHeading
          kicker={t.kinds[object.kind]}
          title={t.history.title}
          lead={t.history.lead(name)}
          facts={
            <>
              <Link href={object.path}>{t.toObject}</Link>
              {hasAccess(object.kind) && <Link href={addressOf('adgang', object)}>{t.access.title}</Link>}
            </>
          }
        />
        <Tabs
          label={t.history.which}
          tabs={[
            { href: changes, label: t.history.changes, current: which === 'changes' },
            { href: readings, label: t.history.readings, current: which === 'readings' },
          ]}
        />
        <Section id="haendelser" heading={which === 'changes' ? t.history.changes : t.history.readings}>
          {events.length > 0 ? (
            <>
              <Timeline entries={events.map(entry)} />
              <Pagination page={page} pages={pages} hrefOf={(number) => `${address}${which === 'changes' ? '?' : '&'}side=${number}`} />
            </>
          ) : (
            <EmptyState heading={which === 'changes' ? t.history.none : t.history.noReadings}>
              {which === 'changes' ? t.history.noneHelp : t.history.noReadingsHelp}
            </EmptyState>
          )}
        </Section>
      </>
    ),
  }

  function entry(event: HistoryView['events'][number]) {
    const changed = changesInWords(event.details, language)
    return {
      day: inCopenhagen(event.at).day,
      title: eventSentence(event, language),
      facts: formatInstant(event.at, language),
      children: changed.length > 0 && <Changes changes={changed} caption={t.history.changed(formatInstant(event.at, language))} />,
    }
  }

  function Changes({ changes, caption }: { readonly changes: readonly FieldChange[]; readonly caption: string }) {
    return (
      <Table
        caption={caption}
        captionHidden
        rows={changes}
        keyOf={({ field }) => field}
        columns={[
          { heading: t.history.field, cell: ({ field }) => field, rowHeading: true },
          { heading: t.history.before, cell: ({ before }) => before || t.history.nothing },
          { heading: t.history.after, cell: ({ after }) => after || t.history.nothing },
        ]}
      />
    )
  }
}
