import type { Shown } from '../../../platform/http/doors.ts'
import type { MeetingView } from '../queries/meeting-page.ts'

export type Item = MeetingView['items'][number]
type FollowUp = MeetingView['followUps'][number]

/** What an item's drawing needs of its meeting; an agenda that is not sent out yet has no more. */
export interface ItemsView extends Pick<MeetingView, 'items' | 'withheld' | 'withheldAttachments' | 'meeting'> {
  readonly committee: Pick<MeetingView['committee'], 'name'>
  /** Nothing stands behind it that could say more of an item. */
  readonly writtenHere?: boolean
  /** Of the items, and of the meeting beside. */
  readonly followUps?: readonly FollowUp[]
  /** Item id → what only chairs and secretaries are shown. */
  readonly notes?: Readonly<Record<string, string>>
  /** What the items are part of across committees; modules after this one know. */
  readonly matters?: MattersOfItems
  /** Whether the reader may write what was agreed and is not in the register yet. */
  readonly mayFollowUp?: boolean
}

export interface MattersOfItems {
  readonly treated: readonly { readonly itemId: string; readonly slug: string; readonly title: string }[]
  /** Whether the reader may begin to follow one. */
  readonly mayBegin: boolean
}

/** What an item's drawing needs beside the item, and nothing of the others. */
export interface AroundItem {
  readonly meeting: { readonly id: string; readonly heldOn: string }
  readonly committee: { readonly name: string }
  readonly writtenHere: boolean
  readonly note: string | undefined
  readonly followUps: readonly FollowUp[]
  readonly withheldAttachments: number
  readonly treated: readonly { readonly slug: string; readonly title: string }[]
  readonly mayBeginMatter: boolean
  readonly mayFollowUp: boolean
}

export function aroundItem({ id }: Item, view: Omit<ItemsView, 'meeting'> & Pick<AroundItem, 'meeting'>): AroundItem {
  const { meeting, committee, writtenHere, followUps, notes, withheldAttachments, matters, mayFollowUp } = view
  return {
    meeting: { id: meeting.id, heldOn: meeting.heldOn },
    committee: { name: committee.name },
    writtenHere: writtenHere ?? false,
    note: notes?.[id],
    followUps: followUps?.filter(({ itemId }) => itemId === id) ?? [],
    withheldAttachments: withheldAttachments[id] ?? 0,
    treated: matters?.treated.filter(({ itemId }) => itemId === id).map(({ slug, title }) => ({ slug, title })) ?? [],
    mayBeginMatter: matters?.mayBegin ?? false,
    mayFollowUp: mayFollowUp ?? false,
  }
}

/** What each part of an item is drawn from. */
export interface DrawnItem {
  readonly item: Item
  readonly around: AroundItem
  /** "09:15", before the meeting. */
  readonly startsAt?: string | undefined
  readonly shown: Pick<Shown, 'language' | 'today' | 'query'>
}
