import { danishDay } from '../../../../kernel/dates.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { listConclusions } from '../../repository/conclusions.ts'
import { listHeldAttendance } from '../../repository/held-attendance.ts'
import { findHeldMeeting } from '../../repository/held-meetings.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { listDispatchedAgendas } from '../../repository/kept-agendas.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { findMinutes, findStageContent } from '../../repository/minutes.ts'
import { countUnanswered } from '../../repository/minutes-comments.ts'
import { listDraftOutcomes, listNextMeetings, listRecordedItems, listRecordedPeople } from '../../repository/minutes-items.ts'
import { agendaOfDrafts } from '../../rules/agenda/agenda-of-drafts.ts'
import { versionItem } from '../../rules/agenda/agenda-version.ts'
import { momentOf, notParticipatingAt } from '../../rules/held/participation.ts'
import { presenceOf } from '../../rules/held/presence.ts'
import type { Minutes } from '../../rules/minutes/minutes.ts'
import type { MinutesContent } from '../../rules/minutes/minutes-content.ts'
import { type AgendaItem, attendanceInMaking, minutesInMaking } from '../../rules/minutes/minutes-in-making.ts'
import type { RecordWords } from '../../rules/minutes/minutes-words.ts'
import type { MinutesSituation } from '../../rules/minutes/why-not-minutes.ts'
import { withHandouts } from '../../rules/minutes/with-handouts.ts'
import { clockTime } from '../../rules/minutes/clock-time.ts'

export interface MinutesAtHand {
  readonly minutes: Minutes
  readonly situation: MinutesSituation
  /** As they stand: what the chairs have before them while they are for approval, what they approved afterwards, else what is written now. */
  readonly content: MinutesContent
}

type Asking = Pick<Command | Query, 'db' | 'now'>

const mostComing = 4

/** The minutes of a meeting, closed items too, and where they stand. */
export async function minutesAtHand(asking: Asking, meeting: MeetingRow, words: RecordWords): Promise<MinutesAtHand> {
  const { db, now } = asking
  const minutes = await findMinutes(db, meeting.id)
  const kept =
    minutes.state === 'approved'
      ? await findStageContent(db, meeting.id, ['approved', 'corrected'])
      : minutes.state === 'for-approval'
        ? await findStageContent(db, meeting.id, ['for-approval'])
        : undefined
  const content = kept ?? (await minutesWritten(asking, meeting, words))
  const held = await findHeldMeeting(db, meeting.id)
  // One that nobody conducted here is over when its day is.
  const wasHeld = held ? held.state === 'ended' : meeting.heldOn < danishDay(now)
  return {
    minutes,
    content,
    situation: {
      state: minutes.state,
      wasHeld,
      items: content.items.length,
      unnoted: content.unnoted?.length ?? 0,
      unanswered: await countUnanswered(db, meeting.id),
    },
  }
}

/** What is written now, whatever has been sent to anybody. */
export async function minutesWritten({ db, now }: Asking, meeting: MeetingRow, words: RecordWords): Promise<MinutesContent> {
  const items = await itemsOf({ db, now }, meeting)
  const conclusions = await listConclusions(db, meeting.id)
  const outcomes = await listDraftOutcomes(
    db,
    items.map(({ id }) => id),
  )
  const people = await listHeldAttendance(db, meeting.id)
  return minutesInMaking(
    items.map((agenda) => {
      const noted = conclusions.get(agenda.id)
      const moment = noted && momentOf(noted.turns, now.getTime())
      const missed = noted && moment !== undefined ? notParticipatingAt(people, noted.conflicted, moment) : []
      return {
        agenda,
        noted,
        missed: missed.map(({ person, reason }) => ({ personId: person.personId, name: person.name, reason })),
        outcome: outcomes.get(agenda.id),
      }
    }),
    people.length === 0
      ? { people: await listRecordedPeople(db, meeting.id) }
      : attendanceInMaking(
          people.map((person) => ({
            ...person,
            organisation: person.organisationName,
            presence: presenceOf(person),
            changes: person.changes.map(({ at, direction }) => ({ time: clockTime(at), direction })),
          })),
          words,
        ),
    await listNextMeetings(db, meeting.committeeId, meeting.heldOn, mostComing),
    words,
  )
}

/** What was sent out, with what was handed out since, and behind it what the meeting took up without. */
async function itemsOf({ db }: Asking, meeting: MeetingRow): Promise<AgendaItem[]> {
  const recorded = await listRecordedItems(db, meeting.id)
  const known = new Set(recorded.map(({ id }) => id))
  const drafts = await listDraftsOfMeeting(db, meeting.id)
  const dispatched = await listDispatchedAgendas(db, meeting.id)
  const written = agendaOfDrafts(meeting, drafts, dispatched)
    .items.filter(({ id }) => !known.has(id))
    .map(versionItem)
  const attached = new Map(drafts.map(({ id, attachments }) => [id, attachments]))
  return [
    ...recorded.map((item) => withHandouts(item, attached.get(item.id) ?? [])),
    ...written.map((item, at) => ({ ...item, id: item.id!, position: recorded.length + at })),
  ]
}
