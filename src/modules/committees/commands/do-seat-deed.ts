import { NotFound, Refused } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { seatCheck } from '../queries/seat-check.ts'
import { whyNotUnseen } from '../rules/seats/new-breaches.ts'
import { type DeedFields, readDeed, type SeatDeed } from '../rules/seats/seat-deed.ts'
import { changeSeats } from './change-seats.ts'

export interface SeatForm {
  readonly slug: string
  readonly fields: DeedFields
  /** Whoever sends it has seen what it does to the composition. */
  readonly seen: boolean
}

/** Does what a form asks, unless there is something to look at first. @returns whether there is */
export async function doSeatDeed(context: Context, { slug, fields, seen }: SeatForm): Promise<{ deed: SeatDeed; asks: boolean }> {
  const read = readDeed(fields)
  if ('refusal' in read) throw new Refused({ ...read.refusal, values: { field: read.field } })
  const { deed } = read
  const { breaches, candidates } = await seatCheck(context, { slug, deed })
  if (whyNotUnseen({ breaches: breaches.length, sameName: candidates.length }, seen)) return { deed, asks: true }
  await changeSeats(context, { slug, deed, confirmed: seen })
  return { deed, asks: false }
}

/** The deed that an address names. @throws NotFound where it names none */
export function deedIn(fields: DeedFields): SeatDeed {
  const read = readDeed(fields)
  if ('refusal' in read) throw new NotFound('deed')
  return read.deed
}
