import type { IsoDay } from '../../../kernel/dates.ts'

export type TreatmentState = 'proposed' | 'planned' | 'held' | 'dropped'

/** A committee's treatment of a matter. Those of one stage run side by side; a stage begins when the one before is done. */
export interface Treatment {
  readonly id: string
  readonly committeeId: string | null
  readonly committeeName: string
  /** From 1. */
  readonly stage: number
  readonly plannedOn: IsoDay | null
  readonly heldOn: IsoDay | null
  readonly state: TreatmentState
}

/** What is on the route: neither a paper's unconfirmed proposal nor what was dropped. */
export function onRoute<T extends Treatment>(treatments: readonly T[]): T[] {
  return treatments.filter(({ state }) => state === 'planned' || state === 'held')
}

/** The route in order: by stage, and within one by day, the undated last. */
export function inOrder<T extends Treatment>(treatments: readonly T[]): T[] {
  return treatments.toSorted(
    (a, b) => a.stage - b.stage || compareDays(dayOf(a), dayOf(b)) || a.committeeName.localeCompare(b.committeeName, 'da'),
  )
}

/** The stage that the matter waits for: the first with something still to be held; none where the route is done. */
export function stageNow(treatments: readonly Treatment[]): number | undefined {
  const open = onRoute(treatments).filter(({ state }) => state === 'planned')
  return open.length === 0 ? undefined : Math.min(...open.map(({ stage }) => stage))
}

export interface Waiting {
  readonly treatment: Treatment
  /** Whose treatments must be held first; empty for those whose turn it is. */
  readonly waitsFor: readonly Treatment[]
}

/** Who waits for whom: each treatment still to be held with all of earlier stages that are not. */
export function waiting(treatments: readonly Treatment[]): Waiting[] {
  const open = inOrder(onRoute(treatments).filter(({ state }) => state === 'planned'))
  return open.map((treatment) => ({ treatment, waitsFor: open.filter(({ stage }) => stage < treatment.stage) }))
}

/** Planned for a day that is past, and nobody has said that it was held. */
export function isOverdue({ state, plannedOn }: Treatment, today: IsoDay): boolean {
  return state === 'planned' && plannedOn !== null && plannedOn < today
}

/** How a line of stops shows it: what is held, what it is now, what comes. */
export function standingOf(treatment: Treatment, now: number | undefined): 'past' | 'here' | 'planned' {
  if (treatment.state === 'held') return 'past'
  return treatment.stage === now ? 'here' : 'planned'
}

/** When it was held, else when it is planned. */
export function dayOf({ heldOn, plannedOn }: Pick<Treatment, 'heldOn' | 'plannedOn'>): IsoDay | null {
  return heldOn ?? plannedOn
}

function compareDays(a: IsoDay | null, b: IsoDay | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
