import type { MinutesState } from '../../../src/modules/meetings/rules/minutes/minutes.ts'
import { answerComment } from '../../../src/modules/meetings/commands/minutes/answer-comment.ts'
import { approveDueMinutes } from '../../../src/modules/meetings/commands/minutes/approve-due-minutes.ts'
import { approveMinutes } from '../../../src/modules/meetings/commands/minutes/approve-minutes.ts'
import { approveMinutesAtMeeting } from '../../../src/modules/meetings/commands/minutes/approve-minutes-at-meeting.ts'
import { commentOnMinutes } from '../../../src/modules/meetings/commands/minutes/comment-on-minutes.ts'
import { correctAttendance } from '../../../src/modules/meetings/commands/minutes/correct-attendance.ts'
import { correctMinutes } from '../../../src/modules/meetings/commands/minutes/correct-minutes.ts'
import { objectToMinutes } from '../../../src/modules/meetings/commands/minutes/object-to-minutes.ts'
import { restoreMinutes } from '../../../src/modules/meetings/commands/minutes/restore-minutes.ts'
import { sendMinutesForApproval } from '../../../src/modules/meetings/commands/minutes/send-minutes-for-approval.ts'
import { sendMinutesForComment } from '../../../src/modules/meetings/commands/minutes/send-minutes-for-comment.ts'
import { minutesWords as words } from '../../../src/modules/meetings/pages/minutes/minutes-words.ts'
import { compareMinutesPage } from '../../../src/modules/meetings/queries/minutes/compare-minutes-page.ts'
import { dueMinutes } from '../../../src/modules/meetings/queries/minutes/due-minutes.ts'
import { minutesPage } from '../../../src/modules/meetings/queries/minutes/minutes-page.ts'
import { insertStage, upsertMinutes } from '../../../src/modules/meetings/repository/minutes.ts'
import type { MinutesContent, MinutesItem } from '../../../src/modules/meetings/rules/minutes/minutes-content.ts'
import { insertPerson } from '../../../src/modules/people/index.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { heldMeetingIn } from '../../world/held-meeting.ts'
import { type MatrixWorld, secretWord } from './matrix-world.ts'
import { closedReaders, except, only, operators, publishers, readers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const writers = except(publishers, 'system')
const commenters = only(
  'chair',
  'member',
  'substitute',
  'adviser',
  'secretary',
  'excluded-member',
  'excluded-secretary',
  'delegate',
  'delegate-of-excluded',
)

interface Begun {
  readonly personId: string
  readonly meetingId: string
  readonly itemId: string
}

/** A meeting that has ended, with one item, which is closed where the committee is; its minutes are so far. */
async function minutesIn(
  context: Context,
  { committees }: MatrixWorld,
  openness: Openness,
  state: MinutesState = 'for-comment',
): Promise<Begun> {
  const { app } = context.database
  const open = openness === 'open'
  const { meetingId, itemIds } = await heldMeetingIn(context, {
    committeeId: committees[openness],
    heldOn: '2023-04-30',
    begun: true,
    items: [{ title: open ? 'Fælles indsats' : `Om ${secretWord}`, open }],
  })
  await app.updateTable('meetings.held_meeting').set({ state: 'ended' }).where('meeting_id', '=', meetingId).execute()
  const item: MinutesItem = {
    id: itemIds[0]!,
    position: 0,
    number: '1',
    title: open ? 'Fælles indsats' : `Om ${secretWord}`,
    open,
    conclusion: 'Vedtaget.',
    sections: [],
    lines: [],
    references: [],
    treatments: [],
    attachments: [],
    conflicted: [],
  }
  const { id: personId } = await insertPerson(app, 'Direktøren', undefined, context.now)
  const attending = { personId, name: 'Direktøren', roles: [], capacity: 'member' as const, presence: 'present' as const }
  const content: MinutesContent = { people: [attending], items: [item], coming: [] }
  const deadlineAt = new Date(context.now.getTime() + 86_400_000)
  const row = { state, manner: null, deadlineAt, sentBy: null, sentByName: null, version: null, approvedAt: null }
  if (state === 'approved') {
    await app
      .insertInto('meetings.agenda_item')
      .values({ id: item.id, meeting_id: meetingId, position: 0, number: '1', title: item.title, open })
      .execute()
    await upsertMinutes(app, meetingId, { ...row, manner: 'in-writing', version: 1, approvedAt: context.now }, context.now)
  } else await upsertMinutes(app, meetingId, { ...row, manner: state === 'for-approval' ? 'in-writing' : null }, context.now)
  const occasion = state === 'draft' ? 'restored' : state
  await insertStage(app, meetingId, { occasion, content, savedByName: 'Sekretariatet' }, context.now)
  return { meetingId, itemId: item.id, personId }
}

async function atMeeting(context: Context, world: MatrixWorld, openness: Openness): Promise<{ meetingId: string; atMeetingId: string }> {
  const { meetingId } = await minutesIn(context, world, openness, 'for-approval')
  const { meetingId: atMeetingId } = await heldMeetingIn(context, {
    committeeId: world.committees[openness],
    heldOn: '2023-05-20',
    begun: true,
    items: [],
  })
  return { meetingId, atMeetingId }
}

export const rows: Rows = {
  'meetings.minutes-page': {
    may: readers,
    showsClosedTo: closedReaders,
    run: async (context, world, openness) =>
      minutesPage(context, { id: (await minutesIn(context, world, openness)).meetingId, words: words.record }),
  },
  'meetings.compare-minutes-page': {
    may: readers,
    showsClosedTo: closedReaders,
    run: async (context, world, openness) =>
      compareMinutesPage(context, {
        id: (await minutesIn(context, world, openness)).meetingId,
        from: '1',
        to: undefined,
        words: words.record,
      }),
  },
  'meetings.send-minutes-for-comment': {
    may: writers,
    run: async (context, world, openness) =>
      sendMinutesForComment(context, {
        meetingId: (await minutesIn(context, world, openness, 'draft')).meetingId,
        deadline: '2023-05-15',
        words,
      }),
  },
  'meetings.comment-on-minutes': {
    may: commenters,
    run: async (context, world, openness) =>
      commentOnMinutes(context, {
        meetingId: (await minutesIn(context, world, openness)).meetingId,
        place: '',
        quote: '',
        body: 'Ret det',
        words,
      }),
  },
  'meetings.answer-comment': {
    may: writers,
    run: async (context, world, openness) => {
      const { meetingId } = await minutesIn(context, world, openness)
      const { id: commentId } = await context.database.app
        .insertInto('meetings.minutes_comment')
        .values({
          meeting_id: meetingId,
          body: 'Ret det',
          person_id: world.persons.member,
          person_name: 'Medlemmet',
          written_at: context.now,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return answerComment(context, { meetingId, commentId, followed: true, answer: '', words })
    },
  },
  'meetings.send-minutes-for-approval': {
    may: writers,
    run: async (context, world, openness) =>
      sendMinutesForApproval(context, {
        meetingId: (await minutesIn(context, world, openness)).meetingId,
        manner: 'in-writing',
        deadline: '2023-06-01',
        words,
      }),
  },
  'meetings.approve-minutes': {
    may: only('chair'),
    run: async (context, world, openness) =>
      approveMinutes(context, { meetingId: (await minutesIn(context, world, openness, 'for-approval')).meetingId, words }),
  },
  'meetings.object-to-minutes': {
    may: only('chair', 'member', 'substitute', 'excluded-member'),
    run: async (context, world, openness) =>
      objectToMinutes(context, {
        meetingId: (await minutesIn(context, world, openness, 'for-approval')).meetingId,
        objection: 'Det passer ikke',
        words,
      }),
  },
  'meetings.approve-minutes-at-meeting': {
    may: writers,
    run: async (context, world, openness) => {
      const meetings = await atMeeting(context, world, openness)
      await context.database.app
        .updateTable('meetings.minutes')
        .set({ manner: 'at-meeting' })
        .where('meeting_id', '=', meetings.meetingId)
        .execute()
      return approveMinutesAtMeeting(context, { ...meetings, words })
    },
  },
  'meetings.due-minutes': { may: operators, run: (context) => dueMinutes(context, undefined) },
  'meetings.approve-due-minutes': {
    may: operators,
    run: async (context, world, openness) => {
      const { meetingId } = await minutesIn(context, world, openness, 'for-approval')
      const due = { deadline_at: context.now }
      await context.database.app.updateTable('meetings.minutes').set(due).where('meeting_id', '=', meetingId).execute()
      return approveDueMinutes(context, { meetingId, words })
    },
  },
  'meetings.correct-minutes': {
    // Whoever is kept from a closed item does not correct it.
    may: { open: writers, closed: only('secretary', 'delegate') },
    run: async (context, world, openness) => {
      const { meetingId, itemId } = await minutesIn(context, world, openness, 'approved')
      return correctMinutes(context, { meetingId, itemId, conclusion: 'Rettet.', reason: 'En fejl', seenVersion: 1, words })
    },
  },
  'meetings.correct-attendance': {
    may: writers,
    run: async (context, world, openness) => {
      const { meetingId, personId } = await minutesIn(context, world, openness, 'approved')
      return correctAttendance(context, { meetingId, personId, listing: 'absent', reason: 'En fejl', seenVersion: 1, words })
    },
  },
  'meetings.restore-minutes': {
    may: writers,
    run: async (context, world, openness) =>
      restoreMinutes(context, { meetingId: (await minutesIn(context, world, openness)).meetingId, number: 1, words }),
  },
}
