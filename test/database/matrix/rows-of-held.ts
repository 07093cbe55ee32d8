import { addGuest } from '../../../src/modules/meetings/commands/held/add-guest.ts'
import { addPhrase } from '../../../src/modules/meetings/commands/held/add-phrase.ts'
import { addReservation } from '../../../src/modules/meetings/commands/held/add-reservation.ts'
import { answerMeeting } from '../../../src/modules/meetings/commands/held/answer-meeting.ts'
import { beginMeeting } from '../../../src/modules/meetings/commands/held/begin-meeting.ts'
import { callSubstitute } from '../../../src/modules/meetings/commands/held/call-substitute.ts'
import { concludeItem } from '../../../src/modules/meetings/commands/held/conclude-item.ts'
import { endMeeting } from '../../../src/modules/meetings/commands/held/end-meeting.ts'
import { leaveUntreated } from '../../../src/modules/meetings/commands/held/leave-untreated.ts'
import { openItemFollowUp } from '../../../src/modules/meetings/commands/held/open-item-follow-up.ts'
import { openRoom } from '../../../src/modules/meetings/commands/held/open-room.ts'
import { recordAttendance } from '../../../src/modules/meetings/commands/held/record-attendance.ts'
import { recordConflicts } from '../../../src/modules/meetings/commands/held/record-conflicts.ts'
import { recordPresenceChange } from '../../../src/modules/meetings/commands/held/record-presence-change.ts'
import { removeGuest } from '../../../src/modules/meetings/commands/held/remove-guest.ts'
import { removeReservation } from '../../../src/modules/meetings/commands/held/remove-reservation.ts'
import { takeUpItem } from '../../../src/modules/meetings/commands/held/take-up-item.ts'
import { undoPresenceChange } from '../../../src/modules/meetings/commands/held/undo-presence-change.ts'
import { minutesWords } from '../../../src/modules/meetings/pages/minutes/minutes-words.ts'
import { answerPage } from '../../../src/modules/meetings/queries/held/answer-page.ts'
import { attendancePage } from '../../../src/modules/meetings/queries/held/attendance-page.ts'
import { conclusionStamp } from '../../../src/modules/meetings/queries/held/conclusion-stamp.ts'
import { followedMeetingPage } from '../../../src/modules/meetings/queries/held/followed-meeting-page.ts'
import { heldMeetingPage } from '../../../src/modules/meetings/queries/held/held-meeting-page.ts'
import { meetingStamp } from '../../../src/modules/meetings/queries/held/meeting-stamp.ts'
import { roomPage } from '../../../src/modules/meetings/queries/held/room-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type HeldMeetingAt, heldMeetingIn } from '../../world/held-meeting.ts'
import { type MatrixWorld, secretWord } from './matrix-world.ts'
import { and, closedReaders, except, only, publishers, readers, type Role } from './roles.ts'
import type { Openness, Row, Rows } from './row.ts'

/** Nobody, of all who conduct meetings, writes on a closed item that they may not read. */
const onItems: Readonly<Record<Openness, readonly Role[]>> = { open: publishers, closed: only('secretary', 'delegate') }

/** A deed or a question about a meeting that is under way, with one item: closed in the closed case. */
function held(
  may: Row['may'],
  run: (context: Context, at: HeldMeetingAt, world: MatrixWorld) => Promise<unknown>,
  more: Partial<Row> & { readonly begun?: boolean } = {},
): Row {
  const { begun = true, ...rest } = more
  return {
    ...rest,
    may,
    run: async (context, world, openness) => {
      const at = await heldMeetingIn(context, {
        committeeId: world.committees[openness],
        published: openness === 'open',
        begun,
        roomShowsClosed: true,
        people: [world.guest],
        items: [{ open: openness === 'open', title: openness === 'open' ? 'Fælles indsats' : `Forhandling om ${secretWord}` }],
      })
      return run(context, at, world)
    },
  }
}

const unwritten = { points: new Map(), wish: 'conclude' as const, words: minutesWords }

export const rows: Rows = {
  'meetings.held-meeting-page': held(publishers, (context, { meetingId }) => heldMeetingPage(context, { id: meetingId }), {
    showsClosedTo: only('secretary', 'delegate'),
  }),
  'meetings.attendance-page': held(publishers, (context, { meetingId }) => attendancePage(context, { id: meetingId })),
  'meetings.answer-page': held(except(and(readers, only('system')), 'reader'), (context, { meetingId }) =>
    answerPage(context, { id: meetingId }),
  ),
  'meetings.followed-meeting-page': held(readers, (context, { meetingId }) => followedMeetingPage(context, { id: meetingId }), {
    showsClosedTo: closedReaders,
  }),
  'meetings.room-page': held(readers, (context, { meetingId }) => roomPage(context, { id: meetingId }), { showsClosedTo: closedReaders }),
  'meetings.meeting-stamp': held(readers, (context, { meetingId }) => meetingStamp(context, { id: meetingId })),
  'meetings.conclusion-stamp': held({ open: readers, closed: closedReaders }, (context, { meetingId, textIds }) =>
    conclusionStamp(context, { id: meetingId, textId: textIds[0]! }),
  ),
  'meetings.begin-meeting': held(publishers, (context, { meetingId }) => beginMeeting(context, { meetingId, reason: 'Hastemøde' }), {
    begun: false,
  }),
  'meetings.take-up-item': held(onItems, (context, { meetingId, itemIds }) => takeUpItem(context, { meetingId, itemId: itemIds[0]! })),
  'meetings.conclude-item': held(onItems, (context, { meetingId, itemIds }) =>
    concludeItem(context, { meetingId, itemId: itemIds[0]!, ...unwritten }),
  ),
  'meetings.add-reservation': held(onItems, (context, { meetingId, itemIds }, { guest }) =>
    addReservation(context, { meetingId, itemId: itemIds[0]!, personId: guest, text: 'Økonomien er uafklaret' }),
  ),
  'meetings.remove-reservation': held(onItems, (context, { meetingId, itemIds }, { guest }) =>
    removeReservation(context, { meetingId, itemId: itemIds[0]!, id: guest }),
  ),
  'meetings.record-conflicts': held(onItems, (context, { meetingId, itemIds }, { guest }) =>
    recordConflicts(context, { meetingId, itemId: itemIds[0]!, personIds: [guest] }),
  ),
  'meetings.leave-untreated': held(onItems, (context, { meetingId, itemIds }) =>
    leaveUntreated(context, { meetingId, itemId: itemIds[0]!, reason: 'Tiden gik' }),
  ),
  'meetings.open-item-follow-up': held(onItems, (context, { meetingId, itemIds }, { organisations, guest }) =>
    openItemFollowUp(context, {
      meetingId,
      itemId: itemIds[0]!,
      text: 'Skriv et notat',
      organisationId: organisations.furesoe,
      personId: guest,
      dueOn: '2023-12-01',
    }),
  ),
  'meetings.open-room': held(onItems, (context, { meetingId, itemIds }) =>
    openRoom(context, { meetingId, itemId: itemIds[0]!, showsClosed: true }),
  ),
  'meetings.add-phrase': held(onItems, (context, { meetingId, itemIds }) =>
    addPhrase(context, { meetingId, itemId: itemIds[0]!, phrase: 'Udvalget gav sin tilslutning.' }),
  ),
  'meetings.end-meeting': held(publishers, (context, { meetingId }) => endMeeting(context, { meetingId }), {
    refused: 'meetings/items-unconcluded',
  }),
  'meetings.answer-meeting': held(
    publishers,
    (context, { meetingId }, { guest }) =>
      answerMeeting(context, { meetingId, personId: guest, comes: false, remark: 'Ferie', substituteId: undefined }),
    { begun: false },
  ),
  'meetings.record-attendance': held(publishers, (context, { meetingId }, { guest }) =>
    recordAttendance(context, { meetingId, atStart: new Map([[guest, 'present']]), rest: undefined }),
  ),
  'meetings.call-substitute': held(publishers, (context, { meetingId }, { guest }) =>
    callSubstitute(context, { meetingId, memberId: guest, substituteId: undefined }),
  ),
  'meetings.record-presence-change': held(publishers, (context, { meetingId }, { guest }) =>
    recordPresenceChange(context, { meetingId, personId: guest, direction: 'came', time: '', itemId: undefined }),
  ),
  'meetings.undo-presence-change': held(publishers, (context, { meetingId }, { guest }) =>
    undoPresenceChange(context, { meetingId, personId: guest }),
  ),
  'meetings.add-guest': held(publishers, (context, { meetingId }, { organisations }) =>
    addGuest(context, { meetingId, name: 'Oplægsholderen', title: 'Konsulent', organisationId: organisations.gladsaxe }),
  ),
  'meetings.remove-guest': held(publishers, (context, { meetingId }, { guest }) => removeGuest(context, { meetingId, personId: guest })),
}
