import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { IsoDay } from '../../../../kernel/dates.ts'
import { isOn, type Period } from './period.ts'

/** A place in a committee that somebody appoints to. */
export interface Seat extends Period {
  readonly id: string
  readonly capacity: CommitteeRole
}

/** Who sat, sits or will sit, as the record has it. */
export interface Sitting extends Period {
  readonly id: string
  readonly personId: string
  readonly capacity: CommitteeRole
  readonly seatId: string | null
  /** The sitting that a substitute stands in for or an adviser sits beside. */
  readonly besideId: string | null
}

/** One committee's seats and everyone who has been told to sit in it, at whatever time. */
export interface SeatHistory {
  readonly committee: { readonly validFrom: IsoDay | null; readonly validTo: IsoDay | null }
  readonly seats: readonly Seat[]
  readonly sittings: readonly Sitting[]
}

/** What a deed does to a history. */
export interface SeatChanges {
  readonly begun: readonly Sitting[]
  readonly ended: readonly { readonly id: string; readonly lastDay: IsoDay }[]
  /** Told to begin after the one they were to sit beside has gone. */
  readonly withdrawn: readonly string[]
  readonly besideAnother: readonly { readonly id: string; readonly besideId: string }[]
}

export const noChanges: SeatChanges = { begun: [], ended: [], withdrawn: [], besideAnother: [] }

export function isNothing({ begun, ended, withdrawn, besideAnother }: SeatChanges): boolean {
  return begun.length + ended.length + withdrawn.length + besideAnother.length === 0
}

export function sittingOn(history: SeatHistory, seatId: string, day: IsoDay): Sitting | undefined {
  return history.sittings.find((sitting) => sitting.seatId === seatId && isOn(sitting, day))
}

export function vacantOn<S extends Seat>(history: Omit<SeatHistory, 'seats'> & { readonly seats: readonly S[] }, day: IsoDay): S[] {
  return history.seats.filter((seat) => isOn(seat, day) && !sittingOn(history, seat.id, day))
}

export function whoSitsOn<S extends Period>(sittings: readonly S[], day: IsoDay): S[] {
  return sittings.filter((sitting) => isOn(sitting, day))
}

/** The history as it will be. */
export function after<H extends SeatHistory>(history: H, { begun, ended, withdrawn, besideAnother }: SeatChanges): H {
  const lastDays = new Map(ended.map(({ id, lastDay }) => [id, lastDay]))
  const beside = new Map(besideAnother.map(({ id, besideId }) => [id, besideId]))
  const kept = history.sittings
    .filter(({ id }) => !withdrawn.includes(id))
    .map((sitting) => ({
      ...sitting,
      validTo: lastDays.get(sitting.id) ?? sitting.validTo,
      besideId: beside.get(sitting.id) ?? sitting.besideId,
    }))
  return { ...history, sittings: [...kept, ...begun] }
}
