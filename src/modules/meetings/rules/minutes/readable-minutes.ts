import type { Actor } from '../../../../kernel/actor.ts'
import { committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { readsItem } from '../held/held-rights.ts'
import type { MinutesContent, MinutesItem } from './minutes-content.ts'

/** An item of which a reader is told that it exists. */
export interface WithheldMinutesItem {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly publicTitle: string | undefined
  readonly publicDecision: string | undefined
}

export interface ReadableMinutes {
  readonly content: MinutesContent
  readonly withheld: readonly WithheldMinutesItem[]
  /** What of it is closed, to be told to the log. */
  readonly closed: { readonly items: readonly string[]; readonly attachments: number }
}

/** What somebody may read of minutes in the making: closed items for those who read what the committee has closed and were in the room. */
export function readableMinutes(content: MinutesContent, actor: Actor, committeeId: string): ReadableMinutes {
  const readsClosed = committeesReadClosedBy(actor).includes(committeeId)
  const mayRead = (item: MinutesItem): boolean => readsItem(actor, committeeId, { open: item.open, conflicted: new Set(item.conflicted) })
  const items = content.items
    .filter(mayRead)
    .map((item) => ({ ...item, attachments: item.attachments.filter(({ open }) => open || readsClosed) }))
  return {
    content: { ...content, items },
    withheld: content.items
      .filter((item) => !mayRead(item))
      .map(({ id, position, number, publicTitle, publicDecision }) => ({ id, position, number, publicTitle, publicDecision })),
    closed: {
      items: items.filter(({ open }) => !open).map(({ number }) => number),
      attachments: items.flatMap(({ attachments }) => attachments).filter(({ open }) => !open).length,
    },
  }
}
