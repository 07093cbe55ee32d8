import type { IsoDay } from '../../../kernel/dates.ts'
import { nameKey } from '../../../kernel/name-key.ts'
import type { TreatmentState } from './route.ts'

/** An item with what its paper tells of treatments before and after it. */
export interface TracedItem {
  readonly id: string
  readonly meetingId: string
  readonly committeeId: string
  readonly committeeName: string
  readonly heldOn: IsoDay
  readonly isHeld: boolean
  readonly conclusion: string | null
  readonly treatments: readonly {
    readonly committee: string | null
    readonly treatedOn: IsoDay | null
    readonly outcome: string | null
    readonly state: 'held' | 'planned'
  }[]
}

export interface RouteStep {
  readonly committeeId: string | null
  readonly committeeName: string
  readonly stage: number
  readonly plannedOn: IsoDay | null
  readonly heldOn: IsoDay | null
  readonly meetingId: string | null
  readonly itemId: string | null
  readonly outcome: string | null
  readonly source: 'agenda' | 'paper'
  readonly state: TreatmentState
}

/**
 * The route of a matter that begins with an item: what the paper tells of is proposed, in its order; the item itself stands.
 * @param committees those that a name can mean
 */
export function firstRoute(item: TracedItem, committees: readonly { readonly id: string; readonly name: string }[]): RouteStep[] {
  const byName = new Map(committees.map(({ id, name }) => [nameKey(name), id]))
  const told = item.treatments.filter(({ committee }) => committee !== null && nameKey(committee) !== nameKey(item.committeeName))
  const before = told.filter(({ state }) => state === 'held')
  const after = told.filter(({ state }) => state === 'planned')
  const proposed = ({ committee, treatedOn, outcome, state }: (typeof told)[number], stage: number): RouteStep => ({
    committeeId: byName.get(nameKey(committee ?? '')) ?? null,
    committeeName: committee ?? '',
    stage,
    plannedOn: state === 'planned' ? treatedOn : null,
    heldOn: state === 'held' ? treatedOn : null,
    meetingId: null,
    itemId: null,
    outcome,
    source: 'paper',
    state: 'proposed',
  })
  const here: RouteStep = {
    committeeId: item.committeeId,
    committeeName: item.committeeName,
    stage: before.length + 1,
    plannedOn: item.heldOn,
    heldOn: item.isHeld ? item.heldOn : null,
    meetingId: item.meetingId,
    itemId: item.id,
    outcome: null,
    source: 'agenda',
    state: item.isHeld ? 'held' : 'planned',
  }
  return [
    ...before.map((treatment, at) => proposed(treatment, at + 1)),
    here,
    ...after.map((treatment, at) => proposed(treatment, before.length + 2 + at)),
  ]
}
