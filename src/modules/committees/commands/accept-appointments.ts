import { refuseIf } from '../../../kernel/refusal.ts'
import { type Command, command } from '../../../platform/command/use-case.ts'
import { insertPerson, markPersonsPublic } from '../../people/index.ts'
import { type CommitteePlan, planSheet, type SheetPlan } from '../queries/plan-sheet.ts'
import { deleteAppointmentSheet } from '../repository/appointment-sheets.ts'
import { updateMembership } from '../repository/memberships.ts'
import { lockCommittees } from '../repository/seats.ts'
import { whyNotAcceptSheet } from '../rules/appointments/sheet-arrival.ts'
import { noChanges, type SeatChanges } from '../rules/seats/seat-history.ts'
import { applySeatChanges } from './apply-seat-changes.ts'

export interface SheetToAccept {
  readonly id: string
  /** From when it holds; what it said when it was handed in where it is left out. */
  readonly on: string | undefined
  /** Whether those who begin get the right that follows. */
  readonly access: boolean
}

/** Does all that a spreadsheet of appointments asks for, or nothing. */
export const acceptAppointments = command('committees.accept-appointments', async (work, { id, on, access }: SheetToAccept) => {
  const { db, record } = work
  const seen = await planSheet(work, id, on)
  await lockCommittees(
    db,
    seen.scope.committees.map((committee) => committee.id),
  )
  const plan = await planSheet(work, id, on)
  refuseIf(whyNotAcceptSheet({ refusals: plan.refusals.length, changes: changesIn(plan) }))
  const newcomers = await enterNewcomers(work, plan)
  for (const each of plan.byCommittee.filter(({ planned }) => planned.some(({ kind }) => kind !== 'stays' && kind !== 'vacant'))) {
    const { begun, ended } = await apply(work, each, newcomers, access)
    await recordPersons(work, each, newcomers, access)
    await record({
      event: 'appointments.replaced',
      subject: { kind: 'committee', id: each.committee.id },
      details: { committee: each.committee.name, from: plan.day, file: plan.fileName, begun, ended, access },
    })
  }
  await deleteAppointmentSheet(db, id)
  return { kind: plan.scope.kind, slug: plan.scope.slug, day: plan.day }
})

/** How many rows ask for something. */
function changesIn({ planned }: Pick<SheetPlan, 'planned'>): number {
  return planned.filter(({ kind }) => kind !== 'stays' && kind !== 'vacant').length
}

/** Whoever is new gets one entry, however many seats they take. @returns ids by the names that the plan gave them */
async function enterNewcomers({ db, now }: Command, { planned }: SheetPlan): Promise<Map<string, string>> {
  const entered = new Map<string, string>()
  for (const { meaning } of planned) {
    const { wanted } = meaning
    if (wanted.kind !== 'another' || !wanted.isNew || entered.has(wanted.personId)) continue
    entered.set(wanted.personId, (await insertPerson(db, wanted.name, wanted.facts.organisationId ?? undefined, now)).id)
  }
  return entered
}

async function apply(work: Command, plan: CommitteePlan, newcomers: ReadonlyMap<string, string>, access: boolean) {
  const { committee, sittings, planned } = plan
  const { db, now } = work
  const changes = planned.reduce((all, row) => joined(all, row.changes), noChanges)
  const begun = plan.begun.map((one) => ({ ...one, personId: newcomers.get(one.personId) ?? one.personId }))
  const appointed = new Set(planned.flatMap((row) => row.changes.begun[0]?.id ?? []))
  if (committee.publicSince !== null)
    await markPersonsPublic(
      db,
      begun.filter((one) => appointed.has(one.id)).map(({ personId }) => personId),
      now,
    )
  await applySeatChanges(work, { committee, before: sittings, changes, begun, withAccess: access ? appointed : new Set() })
  for (const { meaning } of planned) {
    const { wanted } = meaning
    if (wanted.kind !== 'same' || !wanted.facts) continue
    const sitting = sittings.find(({ id }) => id === wanted.sittingId)
    await updateMembership(db, wanted.sittingId, { ...wanted.facts, groupName: sitting?.groupName }, sitting?.position ?? 0)
  }
  const names = new Map(sittings.map((sitting) => [sitting.id, sitting.person]))
  return {
    begun: planned.flatMap(({ meaning: { wanted } }) => (wanted.kind === 'another' ? wanted.name : [])),
    ended: changes.ended.flatMap(({ id }) => names.get(id) ?? []),
  }
}

/** In each person's own history, as when they are appointed one by one. */
async function recordPersons(
  { record }: Command,
  plan: CommitteePlan,
  newcomers: ReadonlyMap<string, string>,
  access: boolean,
): Promise<void> {
  const { committee, sittings, planned } = plan
  for (const { meaning, changes } of planned) {
    const { wanted, seat } = meaning
    const place = { committee: committee.name, seat: seat.name }
    for (const { id, lastDay } of changes.ended) {
      const sitting = sittings.find((known) => known.id === id)
      const details = { ...place, person: sitting?.person, to: lastDay }
      if (sitting) await record({ event: 'appointment.ended', subject: { kind: 'person', id: sitting.personId }, details })
    }
    if (wanted.kind !== 'another') continue
    const { name: person, capacity, from, to } = wanted
    const id = newcomers.get(wanted.personId) ?? wanted.personId
    await record({ event: 'appointment.made', subject: { kind: 'person', id }, details: { ...place, person, capacity, from, to, access } })
  }
}

function joined(one: SeatChanges, other: SeatChanges): SeatChanges {
  return {
    begun: [...one.begun, ...other.begun],
    ended: [...one.ended, ...other.ended],
    withdrawn: [...one.withdrawn, ...other.withdrawn],
    besideAnother: [...one.besideAnother, ...other.besideAnother],
  }
}
