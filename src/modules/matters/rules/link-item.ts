import type { IsoDay } from '../../../kernel/dates.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { dayOf, onRoute, type Treatment } from './route.ts'

export type LinkRefusalCode = 'matters/item-linked-already'

interface LinkedItem {
  readonly id: string
  readonly committeeId: string
  readonly committeeName: string
  readonly heldOn: IsoDay
}

interface LinkableTreatment extends Treatment {
  readonly item: { readonly id: string } | null
}

export function whyNotLink(item: LinkedItem, treatments: readonly LinkableTreatment[]): Refusal<LinkRefusalCode> | undefined {
  return onRoute(treatments).some((treatment) => treatment.item?.id === item.id) ? { code: 'matters/item-linked-already' } : undefined
}

/** The treatment that was expected of the item: the same committee, nothing linked yet, the day planned or none. */
export function treatmentOfItem(
  item: LinkedItem,
  treatments: readonly LinkableTreatment[],
  isSameName: (one: string, other: string) => boolean,
): LinkableTreatment | undefined {
  const expected = treatments.filter(
    ({ state, item: linked, committeeId, committeeName }) =>
      state !== 'dropped' &&
      linked === null &&
      (committeeId === item.committeeId || (committeeId === null && isSameName(committeeName, item.committeeName))),
  )
  return expected.find((treatment) => dayOf(treatment) === item.heldOn) ?? expected.find(({ state }) => state !== 'held')
}

/** Where a treatment that nobody planned stands: with those of the same day, else after all that were before it. */
export function nextStage(item: LinkedItem, treatments: readonly Treatment[]): number {
  const route = onRoute(treatments)
  const sameDay = route.find((treatment) => dayOf(treatment) === item.heldOn)
  if (sameDay) return sameDay.stage
  const before = route.filter((treatment) => (dayOf(treatment) ?? item.heldOn) < item.heldOn)
  return Math.max(0, ...before.map(({ stage }) => stage)) + 1
}
