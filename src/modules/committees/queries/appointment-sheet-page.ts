import { isIsoDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { planSheet } from './plan-sheet.ts'

export type AppointmentSheetView = Awaited<ReturnType<typeof appointmentSheetPage>>

interface Asked {
  readonly id: string
  /** From when it is to hold; what it said when it was handed in where it is no day. */
  readonly on: string | undefined
}

/** What a spreadsheet that was handed in begins, ends and leaves, row by row, and what is wrong with it. */
export const appointmentSheetPage = query('committees.appointment-sheet-page', async (asking, { id, on = '' }: Asked) => {
  const { scope, day, fileName, rows, planned, refusals, byCommittee } = await planSheet(asking, id, isIsoDay(on) ? on : undefined)
  return {
    id,
    scope: { kind: scope.kind, slug: scope.slug, name: scope.name },
    day,
    fileName,
    rows,
    refusals,
    planned: planned.flatMap(({ row, kind, meaning, changes }) => {
      const of = byCommittee.find(({ committee }) => committee.id === meaning.seat.committeeId)
      const names = new Map(of?.sittings.map((sitting) => [sitting.id, sitting.person]))
      const seat = scope.seats.find((each) => each.id === meaning.seat.id)
      if (!seat) return []
      return {
        row,
        kind,
        committee: of?.committee.name ?? '',
        seat,
        holder: meaning.holder?.person,
        wanted: meaning.wanted,
        ended: changes.ended.map(({ id: sitting, lastDay }) => ({ person: names.get(sitting) ?? '', lastDay })),
      }
    }),
    breaches: byCommittee.flatMap(({ committee, breaches }) =>
      breaches.length > 0 ? [{ committee: committee.name, breaches, kindTexts: committeeKind(committee.kind)?.texts }] : [],
    ),
  }
})
