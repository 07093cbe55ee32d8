import type { Refusal } from '../../../../kernel/refusal.ts'

export type OrderCode = 'meetings/agenda-position-wrong' | 'meetings/agenda-minutes-wrong' | 'meetings/agenda-arranged-meanwhile'

/**
 * The order that somebody asks for by writing places beside items: those whose place was changed stand there, the others
 * keep their order around them. Places count from 1; one beyond the end is the last.
 */
export function newOrder(ids: readonly string[], places: ReadonlyMap<string, number>): string[] {
  const moved = ids
    .flatMap((id, at) => {
      const place = places.get(id)
      return place === undefined || place === at + 1 ? [] : [{ id, place }]
    })
    .toSorted((a, b) => a.place - b.place)
  const order: (string | undefined)[] = ids.map(() => undefined)
  for (const { id, place } of moved) order[freePlace(order, place - 1)] = id
  const others = ids.filter((id) => !order.includes(id))
  return order.map((id) => id ?? others.shift()!)
}

/** The order after one item has gone one place up or down; at the end of the list it stays. */
export function orderAfterStep(ids: readonly string[], id: string, way: 'up' | 'down'): string[] {
  const at = ids.indexOf(id)
  const to = way === 'up' ? at - 1 : at + 1
  if (at < 0 || to < 0 || to >= ids.length) return [...ids]
  return ids.with(at, ids[to]!).with(to, id)
}

/** What stands in a place's and in a time's field must be a whole number. @param fields names the field that is wrong */
export function whyNotArrange(
  rows: readonly { readonly id: string; readonly place?: string | undefined; readonly minutes?: string | undefined }[],
): Refusal<OrderCode> | undefined {
  for (const { id, place, minutes } of rows) {
    if (place?.trim() && !isWhole(place, 1, 999)) return { code: 'meetings/agenda-position-wrong', values: { field: `place-${id}` } }
    if (minutes?.trim() && !isWhole(minutes, 1, 600)) return { code: 'meetings/agenda-minutes-wrong', values: { field: `minutes-${id}` } }
  }
  return undefined
}

interface ArrangedItems {
  readonly revision: number
  readonly ids: readonly string[]
}

/** Somebody else's order is not undone unseen, and an item that came or went in the meantime is looked at first. */
export function whyNotSameItems(seen: ArrangedItems, stands: ArrangedItems): Refusal<OrderCode> | undefined {
  const same = seen.revision === stands.revision && seen.ids.length === stands.ids.length && seen.ids.every((id) => stands.ids.includes(id))
  return same ? undefined : { code: 'meetings/agenda-arranged-meanwhile' }
}

function isWhole(written: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(written.trim()) && Number(written) >= least && Number(written) <= most
}

function freePlace(order: readonly (string | undefined)[], wanted: number): number {
  const after = order.findIndex((id, at) => at >= wanted && id === undefined)
  return after >= 0 ? after : order.lastIndexOf(undefined)
}
