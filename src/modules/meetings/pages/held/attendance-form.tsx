import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Link } from '../../../../ui/link.tsx'
import { type Sector, SectorMark } from '../../../../ui/sector-mark.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import type { AttendanceView } from '../../queries/held/attendance-page.ts'
import { tableSectors } from '../../rules/held/parity.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { clock } from './clock.ts'

type Person = AttendanceView['people'][number]

/** Everyone expected in one table: how they began, and where they are now. */
export function AttendanceForm({ view, shown }: { readonly view: AttendanceView; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.held.attendance
  const here = `/moeder/${view.meeting.id}/afholdelse/fremmoede`
  const frozen = view.progress.minutesApproved
  const begun = view.held !== undefined
  const columns: Column<Person>[] = [
    {
      heading: t.person,
      rowHeading: true,
      cell: ({ name, partyLetter, substituteFor }) => (
        <>
          {partyLetter ? `${name} (${partyLetter})` : name}
          {substituteFor && <span class="muted weight-normal"> {t.standsInFor(nameOf(substituteFor))}</span>}
        </>
      ),
    },
    {
      heading: t.capacity,
      cell: ({ capacity, title }) => [wordFor(all.capacities, capacity), title].filter(Boolean).join(', '),
    },
    {
      heading: t.party,
      cell: ({ sector, organisation }) =>
        isTableSector(sector) ? <SectorMark sector={sector} {...(organisation && { name: organisation })} /> : organisation,
    },
    { heading: t.atStart, cell: (person) => (frozen || person.changes.length > 0 ? startInWords(person) : startField(person)) },
    {
      heading: begun ? t.now : t.apology,
      cell: (person) => (begun ? whereNow(person) : apologyLink(person)),
    },
  ]
  return (
    <form method="post" action={here}>
      <Table caption={t.title} captionHidden columns={columns} rows={view.people} keyOf={({ personId }) => personId} />
      {!frozen && (
        <ButtonRow>
          <Button>{t.save}</Button>
          <Button kind="secondary" name="rest" value="present">
            {t.allPresent}
          </Button>
          <ButtonLink kind="quiet" href={`/moeder/${view.meeting.id}/afholdelse`}>
            {all.held.closing.back}
          </ButtonLink>
        </ButtonRow>
      )}
    </form>
  )

  function startField({ personId, name, atStart }: Person) {
    return (
      <select class="form-input form-select" name={`start-${personId}`} id={`start-${personId}`} aria-label={t.atStartOf(name)}>
        {Object.entries(t.states).map(([value, label]) => (
          <option key={value} value={value} selected={value === (atStart ?? '')}>
            {label}
          </option>
        ))}
      </select>
    )
  }

  function startInWords({ atStart }: Person): string {
    return t.states[atStart ?? '']
  }

  function whereNow({ isIn, changes, atStart }: Person) {
    return (
      <>
        {(atStart !== null || changes.length > 0) && <StateTag tone={isIn ? 'success' : 'neutral'} word={isIn ? t.in : t.out} />}
        {changes.map(({ at, direction, draftId }) => (
          <span key={at} class="presence-change">
            {t[direction](clock(at), view.items.find(({ id }) => id === draftId)?.number ?? '')}
          </span>
        ))}
      </>
    )
  }

  function apologyLink({ personId, name, capacity, atStart, remark }: Person) {
    if (atStart === 'apology') return remark
    return capacity === 'guest' ? null : <Link href={`/moeder/${view.meeting.id}/afbud?person=${personId}`}>{t.apologyOf(name)}</Link>
  }

  function nameOf(id: string): string {
    return view.people.find(({ personId }) => personId === id)?.name ?? ''
  }
}

function isTableSector(sector: string | null): sector is Sector {
  return (tableSectors as readonly (string | null)[]).includes(sector)
}
