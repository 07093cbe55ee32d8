import { NotFound } from '../../../../kernel/refusal.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import type { CommitteeRow } from '../../../committees/index.ts'
import { type HeldAgendaItem, type HeldRecord, heldState } from '../../queries/held/held-state.ts'
import { lockMeeting, type MeetingRow } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { committeeOf } from '../../queries/committee-of.ts'
import { mayHoldMeetingsOf, readsItem } from '../../rules/held/held-rights.ts'

export interface ConductedMeeting extends HeldRecord {
  readonly meeting: MeetingRow
  readonly committee: CommitteeRow
}

/** The meeting, locked, as it stands, for those who conduct it. @throws NotFound for everybody else */
export async function conductedMeeting({ actor, db, permitToKnow }: Command, meetingId: string): Promise<ConductedMeeting> {
  const meeting = meetingToKnow({ actor, permitToKnow }, await lockMeeting(db, meetingId), mayHoldMeetingsOf)
  const committee = await committeeOf(db, meeting)
  return { meeting, committee, ...(await heldState(db, meeting, committee)) }
}

export interface ConductedItem extends ConductedMeeting {
  readonly item: HeldAgendaItem
}

/** One of its items; a closed one is not there for those who may not read it, also where they conduct the meeting. */
export async function conductedItem(
  work: Command,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
): Promise<ConductedItem> {
  const conducted = await conductedMeeting(work, meetingId)
  const item = conducted.items.find(({ id }) => id === itemId)
  const mayRead =
    item && readsItem(work.actor, conducted.committee.id, { open: item.open, conflicted: item.conclusion?.conflicted ?? new Set() })
  work.permitToKnow(mayRead === true)
  if (!item) throw new NotFound('item')
  return { ...conducted, item }
}

/** The item's place on the record of what happened; its title only where it is open, as the log is read by others too. */
export function toldOf({ item, committee }: Pick<ConductedItem, 'item' | 'committee'>) {
  return { committee: committee.name, item: item.number, ...(item.open && { title: item.title }) }
}
