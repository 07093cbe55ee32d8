import { acceptFollowUpSheet } from '../../../src/modules/decisions/commands/accept-follow-up-sheet.ts'
import { answerByLink } from '../../../src/modules/decisions/commands/answer-by-link.ts'
import { carryOnFollowUps } from '../../../src/modules/decisions/commands/carry-on-follow-ups.ts'
import { changeFollowUp } from '../../../src/modules/decisions/commands/change-follow-up.ts'
import { confirmFollowUp } from '../../../src/modules/decisions/commands/confirm-follow-up.ts'
import { keepFollowUpSheet } from '../../../src/modules/decisions/commands/hand-in-follow-ups.ts'
import { postponeFollowUp } from '../../../src/modules/decisions/commands/postpone-follow-up.ts'
import { rejectFollowUp } from '../../../src/modules/decisions/commands/reject-follow-up.ts'
import { remindOfFollowUp } from '../../../src/modules/decisions/commands/remind-of-follow-up.ts'
import { reportOnFollowUp } from '../../../src/modules/decisions/commands/report-on-follow-up.ts'
import { settleEscalation } from '../../../src/modules/decisions/commands/settle-escalation.ts'
import { answerPage } from '../../../src/modules/decisions/queries/answer-page.ts'
import { dueReminders } from '../../../src/modules/decisions/queries/due-reminders.ts'
import { followUpPage } from '../../../src/modules/decisions/queries/follow-up-page.ts'
import { followUpSheetPage } from '../../../src/modules/decisions/queries/follow-up-sheet-page.ts'
import { proposalsPage } from '../../../src/modules/decisions/queries/proposals-page.ts'
import { registerPage } from '../../../src/modules/decisions/queries/register-page.ts'
import { registerSheet } from '../../../src/modules/decisions/queries/register-sheet.ts'
import { sheetUploadPage } from '../../../src/modules/decisions/queries/sheet-upload-page.ts'
import { insertAnswerLink } from '../../../src/modules/decisions/repository/answer-links.ts'
import { insertFollowUpSheet } from '../../../src/modules/decisions/repository/follow-up-sheets.ts'
import { registerQuestion } from '../../../src/modules/decisions/rules/register-question.ts'
import { texts as danish } from '../../../src/modules/decisions/texts.da.ts'
import { texts as english } from '../../../src/modules/decisions/texts.en.ts'
import { didItHappenPage } from '../../../src/modules/publishing/queries/did-it-happen-page.ts'
import { addFollowUp } from '../../../src/modules/publishing/commands/add-follow-up.ts'
import { meetingFollowUpsPage } from '../../../src/modules/publishing/queries/meeting-follow-ups-page.ts'
import { newFollowUpPage } from '../../../src/modules/publishing/queries/new-follow-up-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type MatrixWorld, secretWord } from './matrix-world.ts'
import { and, closedReaders, everyone, except, keepersOfAny, only, publishers, readers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const words = { da: danish.notices, en: english.notices }
const texts = { open: 'Furesø skriver et notat', closed: `Aftal prisen for et ${secretWord}` }

/** Furesø's, from the meeting of the case: published and open, or closed and known to few. */
async function followUp({ database, now }: Context, world: MatrixWorld, openness: Openness, state: string): Promise<string> {
  const values = {
    committee_id: world.committees[openness],
    meeting_id: world.meetings[openness],
    position: 9,
    text: texts[openness],
    organisation_id: world.organisations.furesoe,
    due_on: '2023-05-20',
    source_on: '2023-03-15',
    state,
    open: openness === 'open',
    published: openness === 'open',
    created_at: now,
  }
  return (await database.app.insertInto('decisions.follow_up').values(values).returning('id').executeTakeFirstOrThrow()).id
}

const formOf = ({ organisations }: MatrixWorld, openness: Openness) => ({
  text: texts[openness],
  organisationId: organisations.furesoe,
  personId: null,
  focusAreaId: null,
  dueOn: '2023-06-20',
  tell: [],
  revision: 1,
})

async function tokenFor(context: Context, world: MatrixWorld): Promise<string> {
  const followUpId = await followUp(context, world, 'open', 'open')
  const expiresAt = new Date(context.now.getTime() + 60_000)
  return insertAnswerLink(context.database.app, { followUpId, personId: world.persons.chair, expiresAt }, context.now)
}

const cells = [
  ['Id', 'Status'],
  ['00000000-0000-0000-0000-000000000000', 'Gjort'],
]

async function sheet({ actor, database, now }: Context): Promise<string> {
  return insertFollowUpSheet(database.app, { fileName: 'opf.csv', cells, handedInBy: actor.kind === 'person' ? actor.personId : null }, now)
}

const seesClosed = and(closedReaders, only('system'))
const keeps = { open: publishers, closed: only('secretary', 'delegate', 'system') }
const handsIn = except(keepersOfAny, 'operator')

export const rows: Rows = {
  'decisions.register-page': {
    may: everyone,
    showsClosedTo: { open: seesClosed, closed: seesClosed },
    run: (context) => registerPage(context, registerQuestion({})),
  },
  'decisions.register-sheet': {
    may: except(everyone, 'public'),
    showsClosedTo: { open: seesClosed, closed: seesClosed },
    run: (context) => registerSheet(context, registerQuestion({})),
  },
  'decisions.follow-up-page': {
    may: { open: everyone, closed: seesClosed },
    showsClosedTo: seesClosed,
    run: async (context, world, openness) => followUpPage(context, { id: await followUp(context, world, openness, 'open') }),
  },
  'decisions.proposals-page': {
    may: publishers,
    showsClosedTo: keeps.closed,
    run: async (context, world, openness) => {
      await followUp(context, world, openness, 'proposed')
      return proposalsPage(context, { meetingId: world.meetings[openness] })
    },
  },
  'decisions.confirm-follow-up': {
    may: keeps,
    run: async (context, world, openness) =>
      confirmFollowUp(context, { id: await followUp(context, world, openness, 'proposed'), form: formOf(world, openness) }),
  },
  'decisions.reject-follow-up': {
    may: keeps,
    run: async (context, world, openness) =>
      rejectFollowUp(context, { id: await followUp(context, world, openness, 'proposed'), reason: 'Er ikke aftalt' }),
  },
  'decisions.change-follow-up': {
    may: keeps,
    run: async (context, world, openness) =>
      changeFollowUp(context, { id: await followUp(context, world, openness, 'open'), form: formOf(world, openness) }),
  },
  'decisions.report-on-follow-up': {
    may: keeps,
    run: async (context, world, openness) =>
      reportOnFollowUp(context, { id: await followUp(context, world, openness, 'open'), state: 'done', text: 'Sendt', words }),
  },
  'decisions.postpone-follow-up': {
    may: keeps,
    run: async (context, world, openness) =>
      postponeFollowUp(context, {
        id: await followUp(context, world, openness, 'open'),
        meetingId: world.meetings.announced,
        reason: 'Venter på regionen',
      }),
  },
  'decisions.settle-escalation': {
    may: publishers,
    run: (context, { slugs }, openness) => settleEscalation(context, { slug: slugs[openness], days: 14 }),
  },
  'decisions.carry-on-follow-ups': {
    may: publishers,
    refused: 'decisions/committee-goes-on',
    run: (context, { slugs }, openness) => carryOnFollowUps(context, { slug: slugs[openness] }),
  },
  'decisions.due-reminders': { may: only('system'), run: (context) => dueReminders(context, undefined) },
  'decisions.remind-of-follow-up': {
    may: only('system'),
    run: async (context, world, openness) =>
      remindOfFollowUp(context, {
        id: await followUp(context, world, openness, 'open'),
        kind: 'overdue',
        words,
        origin: 'https://samspil.example',
        dayInWords: (day) => day,
      }),
  },
  'decisions.answer-page': { may: everyone, run: async (context, world) => answerPage(context, { token: await tokenFor(context, world) }) },
  'decisions.answer-by-link': {
    may: everyone,
    run: async (context, world) => answerByLink(context, { token: await tokenFor(context, world), state: 'done', text: 'Sendt', words }),
  },
  'decisions.sheet-upload-page': { may: handsIn, run: (context) => sheetUploadPage(context, undefined) },
  'decisions.hand-in-follow-ups': { may: handsIn, run: (context) => keepFollowUpSheet(context, { cells, fileName: 'opf.csv' }) },
  'decisions.follow-up-sheet-page': {
    may: handsIn,
    run: async (context) => followUpSheetPage(context, { id: await sheet(context) }),
  },
  'decisions.accept-follow-up-sheet': {
    may: handsIn,
    refused: 'decisions/sheet-has-faults',
    run: async (context) => acceptFollowUpSheet(context, { id: await sheet(context), words }),
  },
  'publishing.did-it-happen-page': { may: everyone, run: (context) => didItHappenPage(context, { page: 1 }) },
  'publishing.add-follow-up': {
    may: { open: publishers, closed: only('secretary', 'delegate') },
    run: (context, world, openness) =>
      addFollowUp(context, { meetingId: world.meetings[openness], itemId: world.items[openness], form: formOf(world, openness) }),
  },
  'publishing.new-follow-up-page': {
    // The machine keeps records, but reads no page of what is not public.
    may: { open: publishers, closed: except(publishers, 'system') },
    showsClosedTo: { open: [], closed: only('secretary', 'delegate') },
    run: (context, world, openness) => newFollowUpPage(context, { id: world.meetings[openness] }),
  },
  'publishing.meeting-follow-ups-page': {
    may: { open: everyone, closed: readers },
    showsClosedTo: closedReaders,
    run: async (context, world, openness) => {
      if (openness === 'open') return meetingFollowUpsPage(context, { id: world.meetings.open })
      await followUp(context, world, 'closed', 'open')
      return meetingFollowUpsPage(context, { id: world.meetings.announced })
    },
  },
}
