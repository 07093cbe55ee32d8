import { randomUUID } from 'node:crypto'
import { NotFound } from '../../../kernel/refusal.ts'
import { listOrganisations } from '../../people/index.ts'
import { findAppointmentSheet } from '../repository/appointment-sheets.ts'
import { type CommitteeRow, findCommittee } from '../repository/committees.ts'
import type { MembershipRow } from '../repository/memberships.ts'
import type { SeatRow } from '../repository/seats.ts'
import { type PlannedRow, plannedAppointments, type PlannedSheet } from '../rules/appointments/planned-appointments.ts'
import { sheetRows } from '../rules/appointments/sheet-rows.ts'
import type { CompositionFinding } from '../rules/composition.ts'
import { newBreaches } from '../rules/seats/new-breaches.ts'
import { after, type Sitting } from '../rules/seats/seat-history.ts'
import { type AppointmentScope, appointmentScope, sheetRecord } from './appointment-scope.ts'
import type { Deciding, SittingFacts } from './decide-deed.ts'
import { findingsOn, partiesOn } from './seating.ts'

export interface SheetPlan extends PlannedSheet {
  readonly fileName: string
  readonly scope: AppointmentScope
  readonly day: string
  readonly rows: number
  readonly byCommittee: readonly CommitteePlan[]
}

export interface CommitteePlan {
  readonly committee: CommitteeRow
  readonly sittings: readonly MembershipRow[]
  readonly planned: readonly PlannedRow[]
  readonly begun: readonly (Sitting & SittingFacts)[]
  readonly breaches: readonly CompositionFinding[]
}

/** What a spreadsheet that was handed in asks for, from a day on, by the record as it stands. @throws NotFound, NotPermitted */
export async function planSheet(asking: Deciding, id: string, on: string | undefined): Promise<SheetPlan> {
  const { actor, db, permitToKnow } = asking
  // The public's database role may not look at sheets at all.
  permitToKnow(actor.kind !== 'public')
  const sheet = await findAppointmentSheet(db, id)
  permitToKnow(sheet !== undefined)
  if (!sheet) throw new NotFound('sheet')
  const committee = sheet.committeeId ? await findCommittee(db, sheet.committeeId) : undefined
  const organisation = (await listOrganisations(db)).find((known) => known.id === sheet.organisationId)
  const scope = await appointmentScope(asking, committee ? { committee: committee.slug } : { organisation: organisation?.slug ?? '' })
  const read = sheetRows(sheet.cells)
  const rows = 'rows' in read ? read.rows : []
  const record = await sheetRecord(asking, scope, rows)
  const day = on ?? sheet.takesEffectOn
  const plan = plannedAppointments(rows, record, day, randomUUID)
  const byCommittee = await Promise.all(
    scope.committees.map(async (one): Promise<CommitteePlan> => {
      const sittings = record.sittings.filter(({ committeeId }) => committeeId === one.id)
      const planned = plan.planned.filter(({ meaning }) => meaning.seat.committeeId === one.id)
      const begun = planned.flatMap((row) =>
        row.changes.begun.map((sitting) => ({ ...sitting, ...factsOf(sitting, row, sittings, record.seats) })),
      )
      const seating = {
        committee: one,
        seats: record.seats,
        sittings,
        organisations: new Map(record.organisations.map((known) => [known.id, known])),
      }
      const parties = await partiesOn(db, seating, day)
      const left = planned.reduce((history, { changes }) => after(history, { ...changes, begun: [] }), seating)
      const then = { ...seating, sittings: [...left.sittings, ...begun] }
      return {
        committee: one,
        sittings,
        planned,
        begun,
        breaches: newBreaches(findingsOn(seating, parties, day), findingsOn(then, parties, day)),
      }
    }),
  )
  return { ...plan, fileName: sheet.fileName, scope, day, rows: rows.length, byCommittee }
}

/** What is entered of whoever is named in the row; what was known before of those who come along. */
function factsOf(
  sitting: Sitting,
  { meaning, changes }: PlannedRow,
  sittings: readonly MembershipRow[],
  seats: readonly SeatRow[],
): SittingFacts {
  const { wanted, seat, holder } = meaning
  const before = sittings.find(({ id, personId }) => personId === sitting.personId && changes.ended.some((ended) => ended.id === id))
  if (wanted.kind === 'another' && wanted.personId === sitting.personId && sitting.seatId === seat.id)
    return {
      ...wanted.facts,
      groupName: sittings.find(({ id }) => id === holder?.id)?.groupName ?? null,
      position: seats.find(({ id }) => id === seat.id)?.position ?? 0,
    }
  const { organisationId = null, partyLetter = null, title = null, groupName = null, position = 0 } = before ?? {}
  return { organisationId, partyLetter, title, groupName, position }
}
