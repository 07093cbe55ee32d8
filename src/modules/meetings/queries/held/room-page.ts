import { query } from '../../../../platform/command/use-case.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { mayFollowMeetingsOf } from '../../rules/held/held-rights.ts'
import { minutesUsed } from '../../rules/held/item-time.ts'
import { heldState } from './held-state.ts'
import { stampOf } from './meeting-stamp.ts'
import { shownItems } from './shown-items.ts'
import { tableParity } from './table-parity.ts'

export type RoomView = Awaited<ReturnType<typeof roomPage>>

/** The screen at the end of the room: nothing closed, but the item under way where a secretary has opened the screen for it. */
export const roomPage = query(
  'meetings.room-page',
  async ({ actor, db, now, permitToKnow, showsClosed }, { id }: { readonly id: string }) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, id), mayFollowMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const state = await heldState(db, meeting, committee)
    const { held } = state
    const items = shownItems(actor, committee.id, state.items).map((item) => {
      const isOpened = held?.roomShowsClosed === true && item.id === held.currentItemId
      const shown = item.readable && (item.open || isOpened) ? item : undefined
      return {
        id: item.id,
        number: item.number,
        outcome: item.outcome,
        /** Nothing for a closed item, whoever has signed in at the screen. */
        title: shown?.title ?? item.publicTitle,
        isClosed: shown === undefined || !shown.open,
        type: shown?.type ?? null,
        recommendation: shown?.recommendation ?? [],
        presenters: shown?.presenters ?? [],
        minutesAllotted: shown?.minutesAllotted ?? null,
        minutesUsed: minutesUsed(shown?.conclusion?.turns ?? [], now.getTime()),
      }
    })
    const current = items.find((item) => item.id === held?.currentItemId)
    if (current?.isClosed && held?.roomShowsClosed)
      showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { items: [current.number] }))
    return {
      now: now.getTime(),
      stamp: stampOf(held),
      meeting,
      committee,
      held,
      current,
      next: items.filter(({ outcome }) => outcome === 'waiting').slice(0, 3),
      parity: tableParity(state, committee.kind, now.getTime()),
    }
  },
)
