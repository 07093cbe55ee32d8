import { addInvolvement } from '../../../src/modules/matters/commands/involvement/add-involvement.ts'
import { answerWish } from '../../../src/modules/matters/commands/involvement/answer-wish.ts'
import { lookThroughAgenda } from '../../../src/modules/matters/commands/involvement/look-through-agenda.ts'
import { mapSubjects } from '../../../src/modules/matters/commands/involvement/map-subjects.ts'
import { recordOutcome } from '../../../src/modules/matters/commands/involvement/record-outcome.ts'
import { settleInvolvement } from '../../../src/modules/matters/commands/involvement/settle-involvement.ts'
import { unmapSubjects } from '../../../src/modules/matters/commands/involvement/unmap-subjects.ts'
import { telling as tell } from '../../../src/modules/matters/pages/involvement/telling.ts'
import { agendasToLookThrough } from '../../../src/modules/matters/queries/involvement/agendas-to-look-through.ts'
import { involvementPage } from '../../../src/modules/matters/queries/involvement/involvement-page.ts'
import { mappingPage } from '../../../src/modules/matters/queries/involvement/mapping-page.ts'
import { outcomesPage } from '../../../src/modules/matters/queries/involvement/outcomes-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type MatrixWorld, now, secretWord } from './matrix-world.ts'
import { and, only } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const slug = 'furesoe'
const coordinators = only('coordinator', 'system')
const recorders = and(only('secretary', 'excluded-secretary', 'delegate', 'delegate-of-excluded'), coordinators)

/** The cluster's agenda with one item, closed or not, that Furesø's committee was asked about. */
export async function asked({ database }: Context, { committees, organisations }: MatrixWorld, openness: Openness) {
  const { app } = database
  const day = { committee_id: committees.ofPartnership, held_on: '2023-06-14', state: 'agenda', version: 1, created_at: now }
  const meetingId = (await app.insertInto('meetings.meeting').values(day).returning('id').executeTakeFirstOrThrow()).id
  const open = openness === 'open'
  const title = open ? 'Udskrivelser' : secretWord
  const item = { meeting_id: meetingId, position: 0, number: '1', title, open }
  const itemId = (await app.insertInto('meetings.agenda_item').values(item).returning('id').executeTakeFirstOrThrow()).id
  const involvement = {
    item_id: itemId,
    meeting_id: meetingId,
    item_number: '1',
    item_title: open ? title : null,
    item_open: open,
    item_marks: '{}',
    organisation_id: organisations.furesoe,
    committee_id: committees[openness],
    state: 'asked',
    created_at: now,
  }
  const id = (await app.insertInto('matters.involvement').values(involvement).returning('id').executeTakeFirstOrThrow()).id
  return { meetingId, itemId, id }
}

export const rows: Rows = {
  'matters.mapping-page': { may: coordinators, run: (context) => mappingPage(context, { slug }) },
  'matters.map-subjects': {
    may: coordinators,
    run: (context, { committees }, openness) =>
      mapSubjects(context, { slug, committeeId: committees[openness], focusAreaId: undefined, subjects: 'udskrivelse' }),
  },
  'matters.unmap-subjects': { may: coordinators, run: (context) => unmapSubjects(context, { slug, ids: [], toSuccessor: false }) },
  'matters.involvement-page': {
    may: coordinators,
    showsClosedTo: { open: only(), closed: only('system') },
    run: async (context, world, openness) =>
      involvementPage(context, { slug, meetingId: (await asked(context, world, openness)).meetingId }),
  },
  'matters.settle-involvement': {
    may: coordinators,
    run: async (context, world, openness) => {
      const { meetingId, id } = await asked(context, world, openness)
      await settleInvolvement(context, { slug, meetingId, ids: [id], ask: false })
    },
  },
  'matters.add-involvement': {
    may: coordinators,
    run: async (context, world, openness) => {
      const { meetingId, itemId } = await asked(context, world, openness)
      await addInvolvement(context, { slug, meetingId, itemId, committeeId: world.committees[openness === 'open' ? 'closed' : 'open'] })
    },
  },
  'matters.record-outcome': {
    may: recorders,
    run: async (context, world, openness) => {
      const { id } = await asked(context, world, openness)
      const written = { treatedOn: '2023-04-28', outcome: 'noted' as const, remark: '', wish: 'Flere tider', recordNumber: '' }
      await recordOutcome(context, { id, ...written, tell })
    },
  },
  'matters.outcomes-page': {
    // The cluster's own committee has nobody in the matrix.
    may: only('system'),
    showsClosedTo: { open: only(), closed: only('system') },
    run: async (context, world, openness) => outcomesPage(context, { meetingId: (await asked(context, world, openness)).meetingId }),
  },
  'matters.answer-wish': {
    may: only('system'),
    run: async (context, world, openness) => {
      const { meetingId, itemId, id } = await asked(context, world, openness)
      const wish = {
        item_id: itemId,
        involvement_id: id,
        partnership_id: world.partnership,
        organisation_id: world.organisations.furesoe,
        committee_id: world.committees[openness],
        voice: 'municipal-committee',
        text: 'Flere tider',
        raised_on: '2023-04-28',
        raised_by_name: 'Sundhedskonsulenten i Furesø',
      }
      const wishId = (await context.database.app.insertInto('matters.idea').values(wish).returning('id').executeTakeFirstOrThrow()).id
      await answerWish(context, { meetingId, id: wishId, answer: 'Ja', tell })
    },
  },
  'matters.agendas-to-look-through': { may: only('system'), run: (context) => agendasToLookThrough(context, undefined) },
  'matters.look-through-agenda': {
    may: only('system'),
    run: async (context, world, openness) =>
      lookThroughAgenda(context, { meetingId: (await asked(context, world, openness)).meetingId, tell }),
  },
}
