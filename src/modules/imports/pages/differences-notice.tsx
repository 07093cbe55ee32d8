import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay, formatTime } from '../../../ui/dates.ts'
import { Details } from '../../../ui/details.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import type { PaperView } from '../queries/paper-page.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { recordWords, words } from './words.ts'

type Difference = NonNullable<PaperView['differences']>[number]

const mostInSight = 6
const mostOfAText = 240

/** A conclusion is also the text of its section: told once. */
function withoutRepeated(differences: readonly Difference[]): readonly Difference[] {
  const same = (a: Difference, b: Difference): boolean => a.item === b.item && a.before === b.before && a.after === b.after
  return differences.filter(
    (one) => one.field !== 'sections' || !differences.some((other) => other.field === 'conclusion' && same(one, other)),
  )
}

/** What accepting would change in a meeting that the record has already. */
export function DifferencesNotice({ view, shown }: { readonly view: PaperView; readonly shown: Shown }) {
  const { recorded } = view
  const differences = view.differences && withoutRepeated(view.differences)
  const { language } = shown
  const t = words(language)
  const record = recordWords(language)
  if (!recorded) return null
  return (
    <Notice tone="info" heading={t.paper.recorded(recorded.version)}>
      <p>
        {differences ? t.paper.recordedChanges(differences.length) : t.paper.recordedHidden}{' '}
        <Link href={`/moeder/${recorded.id}`}>{t.paper.seeRecorded}</Link>
      </p>
      {differences && differences.length > 0 && table(differences.slice(0, mostInSight))}
      {differences && differences.length > mostInSight && (
        <Details summary={t.paper.moreDifferences(differences.length - mostInSight)}>{table(differences.slice(mostInSight))}</Details>
      )}
    </Notice>
  )

  function table(rows: readonly Difference[]) {
    return (
      <Table
        caption={t.paper.recordedChanges(rows.length)}
        captionHidden
        rows={rows}
        keyOf={(row) => [row.item, row.field, row.entry, row.before].join('|')}
        columns={[
          { heading: t.paper.what, rowHeading: true, cell: what },
          { heading: t.paper.before, cell: (row) => inWords(row, row.before) },
          { heading: t.paper.after, cell: (row) => inWords(row, row.after) },
        ]}
      />
    )
  }

  function what({ change, item, field, entry }: Difference): string {
    const name = field in t.lists ? wordFor(t.lists, field) : wordFor(t.fields, field)
    const place = item === undefined ? t.paper.meetingItself : t.paper.item(item)
    return `${t.paper.change[change]} · ${place}: ${entry && field !== 'followUps' && field !== 'recommendations' ? `${name}, ${entry}` : name}`
  }

  function inWords({ field }: Difference, value: string | undefined): string {
    if (value === undefined) return '–'
    if (field === 'date') return formatDay(value, language)
    if (field === 'start' || field === 'end') return formatTime(value)
    if (field === 'type') return wordFor(record.types, value)
    if (field === 'kind') return wordFor(record.kinds, value)
    if (field === 'open') return value === 'true' ? t.fields.isOpen : t.fields.isClosed
    return value.length > mostOfAText ? `${value.slice(0, mostOfAText)} …` : value
  }
}
