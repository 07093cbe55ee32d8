import { danishDay, isIsoDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { isOn } from '../rules/seats/period.ts'
import { sheetCells } from '../rules/appointments/sheet-cells.ts'
import { appointmentScope, type ScopeAsked, sheetRecord } from './appointment-scope.ts'

export type AppointmentsView = Awaited<ReturnType<typeof appointmentsPage>>

interface Asked {
  readonly scope: ScopeAsked
  /** From when what is entered is to hold; today where it is no day. */
  readonly on: string | undefined
}

/** The seats that somebody fills at once, who holds them on a day, and the same as the cells of a spreadsheet. */
export const appointmentsPage = query('committees.appointments-page', async (asking, { scope: asked, on = '' }: Asked) => {
  const { now } = asking
  const scope = await appointmentScope(asking, asked)
  const record = await sheetRecord(asking, scope)
  const day = isIsoDay(on) ? on : danishDay(now)
  return {
    scope: { kind: scope.kind, slug: scope.slug, name: scope.name },
    day,
    seats: scope.seats
      .filter((seat) => isOn(seat, day))
      .map((seat) => ({
        ...seat,
        committee: scope.committees.find(({ id }) => id === seat.committeeId),
        holder: record.sittings.find((sitting) => sitting.seatId === seat.id && isOn(sitting, day)),
      })),
    cells: sheetCells(record, day),
  }
})
