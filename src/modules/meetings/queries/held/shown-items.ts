import type { Actor } from '../../../../kernel/actor.ts'
import { committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { readsItem } from '../../rules/held/held-rights.ts'
import type { HeldAgendaItem } from './held-state.ts'

/** Of a closed item whoever may not read it is told that it exists and where it stands. */
export interface HiddenItem {
  readonly readable: false
  readonly id: string
  readonly number: string
  readonly publicTitle: string | null
  readonly outcome: HeldAgendaItem['outcome']
}

export type ShownItem = (HeldAgendaItem & { readonly readable: true }) | HiddenItem

/** A meeting's items as this actor may read them. */
export function shownItems(actor: Actor, committeeId: string, items: readonly HeldAgendaItem[]): ShownItem[] {
  const readsClosed = committeesReadClosedBy(actor).includes(committeeId)
  return items.map((item) => {
    const { id, number, publicTitle, outcome, open } = item
    const conflicted = item.conclusion?.conflicted ?? new Set<string>()
    return readsItem(actor, committeeId, { open, conflicted })
      ? { ...item, attachments: item.attachments.filter((attachment) => attachment.open || readsClosed), readable: true }
      : { readable: false, id, number, publicTitle, outcome }
  })
}

/** Numbers of the closed ones that are shown, for the log. */
export function closedShown(items: readonly ShownItem[]): string[] {
  return items.flatMap((item) => (item.readable && !item.open ? [item.number] : []))
}
