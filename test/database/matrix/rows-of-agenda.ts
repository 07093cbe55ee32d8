import { approveAgenda } from '../../../src/modules/meetings/commands/agenda/approve-agenda.ts'
import { arrangeAgenda } from '../../../src/modules/meetings/commands/agenda/arrange-agenda.ts'
import { bringFollowUps } from '../../../src/modules/meetings/commands/agenda/bring-follow-ups.ts'
import { dispatchAgenda } from '../../../src/modules/meetings/commands/agenda/dispatch-agenda.ts'
import { openAgenda } from '../../../src/modules/meetings/commands/agenda/open-agenda.ts'
import { settleDeadlines } from '../../../src/modules/meetings/commands/agenda/settle-deadlines.ts'
import { agendaPage } from '../../../src/modules/meetings/queries/agenda/agenda-page.ts'
import { agendaPreview } from '../../../src/modules/meetings/queries/agenda/agenda-preview.ts'
import { openAgendas } from '../../../src/modules/meetings/queries/agenda/open-agendas.ts'
import { recordedFile } from '../../../src/modules/meetings/queries/agenda/recorded-file.ts'
import { versionPage } from '../../../src/modules/meetings/queries/agenda/version-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type MatrixWorld, secretWord } from './matrix-world.ts'
import { and, closedReaders, everyone, except, only, operators, publishers, readers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

/** Those who prepare an agenda and those who approve it; the machine puts none together. */
const atAgenda = and(except(publishers, 'system'), only('chair'))
const closedAtAgenda = atAgenda.filter((role) => closedReaders.includes(role))

const as = (context: Context, world: MatrixWorld, role: 'secretary' | 'chair'): Context => ({ ...context, actor: world.actors[role] })
const tell = () => ({ da: 'Sendt ud', en: 'Sent out' })

/** A meeting to come. */
async function planned({ database, now }: Context, { committees }: MatrixWorld, openness: Openness): Promise<string> {
  const values = { committee_id: committees[openness], held_on: '2023-06-08', state: 'planned', created_at: now }
  return (await database.app.insertInto('meetings.meeting').values(values).returning('id').executeTakeFirstOrThrow()).id
}

/** With an agenda of its standing items; in the closed case the first is closed, and said by its title. */
async function opened(context: Context, world: MatrixWorld, openness: Openness): Promise<string> {
  const meetingId = await planned(context, world, openness)
  await openAgenda(as(context, world, 'secretary'), { meetingId })
  const { app } = context.database
  await app
    .insertInto('meetings.item_draft')
    .values({
      committee_id: world.committees[openness],
      meeting_id: meetingId,
      state: 'on-agenda',
      state_changed_at: context.now,
      position: 99,
      type: 'decision',
      title: openness === 'closed' ? secretWord : 'Åbent punkt',
      open: openness === 'open',
      created_at: context.now,
      created_by_name: 'Sekretariatet',
    })
    .execute()
  return meetingId
}

async function keyOf(context: Context, world: MatrixWorld, id: string): Promise<string> {
  return (await agendaPage(as(context, world, 'secretary'), { id })).key
}

async function approved(context: Context, world: MatrixWorld, openness: Openness): Promise<{ meetingId: string; seen: string }> {
  const meetingId = await opened(context, world, openness)
  const seen = await keyOf(context, world, meetingId)
  await approveAgenda(as(context, world, 'chair'), { meetingId, seen })
  return { meetingId, seen }
}

export const rows: Rows = {
  'meetings.agenda-page': {
    may: atAgenda,
    showsClosedTo: closedAtAgenda,
    run: async (context, world, openness) => agendaPage(context, { id: await opened(context, world, openness) }),
  },
  'meetings.agenda-preview': {
    may: atAgenda,
    showsClosedTo: closedAtAgenda,
    run: async (context, world, openness) => agendaPreview(context, { id: await opened(context, world, openness), reader: 'chair' }),
  },
  'meetings.open-agenda': {
    may: publishers,
    run: async (context, world, openness) => openAgenda(context, { meetingId: await planned(context, world, openness) }),
  },
  'meetings.open-agendas': { may: operators, run: (context) => openAgendas(context, undefined) },
  'meetings.bring-follow-ups': {
    may: only('system'),
    run: async (context, world, openness) => {
      const meetingId = await opened(context, world, openness)
      const agreed = {
        committee_id: world.committees[openness],
        meeting_id: world.meetings[openness],
        position: 9,
        created_at: context.now,
      }
      await context.database.app
        .insertInto('decisions.follow_up')
        .values({ ...agreed, text: secretWord, state: 'open', open: openness === 'open' })
        .execute()
      return bringFollowUps(context, { meetingId })
    },
  },
  'meetings.arrange-agenda': {
    may: publishers,
    run: async (context, world, openness) => {
      const meetingId = await opened(context, world, openness)
      const { revision, items } = await agendaPage(as(context, world, 'secretary'), { id: meetingId })
      return arrangeAgenda(context, {
        meetingId,
        revision,
        rows: items.map(({ id }) => ({ id, minutes: '10' })),
        step: { id: items[1]!.id, way: 'up' },
      })
    },
  },
  'meetings.settle-deadlines': {
    may: publishers,
    run: async (context, world, openness) =>
      settleDeadlines(context, {
        meetingId: await planned(context, world, openness),
        written: { submission: '2023-05-20', dispatch: '2023-06-01' },
      }),
  },
  'meetings.approve-agenda': {
    may: only('chair'),
    run: async (context, world, openness) => {
      const meetingId = await opened(context, world, openness)
      return approveAgenda(context, { meetingId, seen: await keyOf(context, world, meetingId) })
    },
  },
  'meetings.dispatch-agenda': {
    may: publishers,
    run: async (context, world, openness) => dispatchAgenda(context, { ...(await approved(context, world, openness)), reason: '', tell }),
  },
  'meetings.version-page': {
    may: readers,
    run: async (context, world, openness) => {
      const ready = await approved(context, world, openness)
      const version = await dispatchAgenda(as(context, world, 'secretary'), { ...ready, reason: '', tell })
      return versionPage(context, { id: ready.meetingId, version: String(version), with: undefined })
    },
  },
  'meetings.recorded-file': {
    may: { open: everyone, closed: closedReaders },
    showsClosedTo: closedReaders,
    run: async (context, { items, files, meetings }, openness) => {
      const values = { item_id: items[openness], position: 9, number: '9.1', title: 'Bilag', open: openness === 'open' }
      await context.database.app
        .insertInto('meetings.attachment')
        .values({ ...values, file_sha256: files[openness], file_name: openness === 'closed' ? `${secretWord}.pdf` : 'bilag.pdf' })
        .execute()
      return recordedFile(context, { id: meetings[openness], number: '9.1' })
    },
  },
}
