import type { IsoDay } from '../../../../kernel/dates.ts'
import { isOn } from '../seats/period.ts'
import { capacityNames, columnHeadings } from './columns-lexicon.ts'
import type { SheetRecord } from './row-meaning.ts'

type SheetCell = string | { readonly day: IsoDay } | null

/** How wide each column is, in characters. */
export const columnWidths: readonly number[] = [34, 30, 14, 28, 34, 28, 8, 28, 12, 12, 38, 38]

/** The seats that may be filled and who holds them on a day, as a spreadsheet: a seat a row, its own words in the heading. */
export function sheetCells(record: SheetRecord, day: IsoDay): SheetCell[][] {
  const organisations = new Map(record.organisations.map(({ id, name }) => [id, name]))
  const heading = Object.values(columnHeadings).map(([own]): SheetCell => own)
  const rows = record.committees.flatMap((committee) =>
    record.seats
      .filter((seat) => seat.committeeId === committee.id && record.ownSeats.has(seat.id) && isOn(seat, day))
      .map((seat): SheetCell[] => {
        const holder = record.sittings.find((sitting) => sitting.seatId === seat.id && isOn(sitting, day))
        return [
          committee.name,
          seat.name || (capacityNames[seat.capacity][0] ?? ''),
          capacityNames[holder?.capacity ?? seat.capacity][0] ?? null,
          organisations.get(seat.appointedById ?? '') ?? null,
          holder?.person ?? null,
          organisations.get(holder?.organisationId ?? '') ?? null,
          holder?.partyLetter ?? null,
          holder?.title ?? null,
          holder ? { day: holder.validFrom } : null,
          holder?.validTo ? { day: holder.validTo } : null,
          seat.id,
          holder?.personId ?? null,
        ]
      }),
  )
  return [heading, ...rows]
}
