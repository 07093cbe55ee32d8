import { isIsoDay, type IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { SeatSector } from '../committee-kind.ts'
import type { Seat, Sitting } from './seat-history.ts'

export type SeatOpeningCode = 'committees/seat-without-name' | 'committees/seat-without-day' | 'committees/seat-appointed-by-nobody-known'

export function whyNotOpenSeat(
  wanted: { readonly name: string; readonly from: string; readonly appointedById?: string | undefined },
  committee: { readonly validFrom: IsoDay | null; readonly validTo: IsoDay | null },
  organisations: ReadonlySet<string>,
): Refusal<SeatOpeningCode> | undefined {
  const { name, from, appointedById } = wanted
  if (name.trim() === '') return { code: 'committees/seat-without-name', values: { field: 'navn' } }
  const { validFrom, validTo } = committee
  if (!isIsoDay(from) || (validFrom !== null && from < validFrom) || (validTo !== null && from > validTo))
    return { code: 'committees/seat-without-day', values: { field: 'fra' } }
  if (appointedById !== undefined && !organisations.has(appointedById))
    return { code: 'committees/seat-appointed-by-nobody-known', values: { field: 'organisation' } }
  return undefined
}

export type SeatClosingCode = 'committees/seat-in-use' | 'committees/seat-closes-before-it-opens'

/** @param lastDay on which the seat is still there */
export function whyNotCloseSeat(seat: Seat, sittings: readonly Sitting[], lastDay: string): Refusal<SeatClosingCode> | undefined {
  if (!isIsoDay(lastDay) || lastDay < seat.validFrom || (seat.validTo !== null && lastDay > seat.validTo))
    return { code: 'committees/seat-closes-before-it-opens', values: { field: 'til' } }
  const inUse = sittings.some(({ seatId, validTo }) => seatId === seat.id && (validTo === null || validTo > lastDay))
  return inUse ? { code: 'committees/seat-in-use', values: { field: 'til' } } : undefined
}

const sectors: readonly SeatSector[] = ['region', 'municipality', 'general-practice', 'patients', 'other']

/** What a form calls a sector. */
export function sectorNamed(sent: string | undefined): SeatSector {
  return sectors.find((known) => known === sent) ?? 'other'
}
