import type { Shown } from '../../../platform/http/doors.ts'
import { Listing } from '../../../ui/listing.tsx'
import type { Sector } from '../../../ui/sector-mark.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { textsIn } from '../../../ui/texts-in.ts'
import type { CommitteeView } from '../queries/committee-page.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

const atTheTable: readonly string[] = ['region', 'municipality', 'general-practice'] satisfies Sector[]

/** The seats that nobody holds, and who appoints to them. */
export function VacantSeats({ seats, shown }: { readonly seats: CommitteeView['vacant']; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.committee
  if (seats.length === 0) return null
  return (
    <>
      <h3>{t.vacantSeats}</h3>
      <Listing
        rows={seats.map(({ id, name, sector, capacity, appointedBy }) => ({
          key: id,
          title: name || wordFor(all.capacities, capacity),
          facts: [
            atTheTable.includes(sector) ? textsIn(shown.language).sectors[sector as Sector] : undefined,
            name && wordFor(all.capacities, capacity),
            appointedBy && t.appointedBy(appointedBy),
          ]
            .filter(Boolean)
            .join(' · '),
          aside: <StateTag tone="warning" word={t.vacant} />,
        }))}
      />
    </>
  )
}
