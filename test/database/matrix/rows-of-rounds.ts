import { answerIdea } from '../../../src/modules/matters/commands/involvement/answer-idea.ts'
import { closeRound } from '../../../src/modules/matters/commands/involvement/close-round.ts'
import { decideGroup } from '../../../src/modules/matters/commands/involvement/decide-group.ts'
import { groupIdeas } from '../../../src/modules/matters/commands/involvement/group-ideas.ts'
import { openRound } from '../../../src/modules/matters/commands/involvement/open-round.ts'
import { publishRound } from '../../../src/modules/matters/commands/involvement/publish-round.ts'
import { raiseIdea } from '../../../src/modules/matters/commands/involvement/raise-idea.ts'
import { telling as tell } from '../../../src/modules/matters/pages/involvement/telling.ts'
import { roundPage } from '../../../src/modules/matters/queries/involvement/round-page.ts'
import { roundsPage } from '../../../src/modules/matters/queries/involvement/rounds-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type MatrixWorld, now } from './matrix-world.ts'
import { and, everyone, only } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const of = { slug: 'klyngen', year: 2023 }
/** The cluster's own committee has no secretary in the matrix. */
const holders = only('system')
const coordinators = only('coordinator', 'coordinator-elsewhere', 'reader', 'reader-elsewhere')
const secretaries = only('secretary', 'excluded-secretary', 'delegate', 'delegate-of-excluded')
const seated = only('chair', 'member', 'adviser', 'substitute', 'observer', 'excluded-member')

/** A round with one idea of the committee; the open one is published. */
async function held({ database: { app } }: Context, { partnership, organisations, committees }: MatrixWorld, openness: Openness) {
  const by = { created_at: now, created_by_name: 'Sekretariatet' }
  const round = {
    partnership_id: partnership,
    year: of.year,
    opens_on: '2023-04-01',
    closes_on: '2023-09-30',
    published_at: openness === 'open' ? now : null,
    ...by,
  }
  const roundId = (await app.insertInto('matters.round').values(round).returning('id').executeTakeFirstOrThrow()).id
  const voice = { organisation_id: organisations.furesoe, committee_id: committees[openness], voice: 'municipal-committee' }
  await app
    .insertInto('matters.round_invitation')
    .values({ ...voice, round_id: roundId, invited_at: now })
    .execute()
  const idea = {
    ...voice,
    round_id: roundId,
    partnership_id: partnership,
    text: 'Flere tider',
    raised_on: '2023-04-20',
    raised_by_name: 'Furesø',
  }
  const ideaId = (await app.insertInto('matters.idea').values(idea).returning('id').executeTakeFirstOrThrow()).id
  return { roundId, ideaId, voice: `${voice.organisation_id} ${voice.committee_id}` }
}

export const rows: Rows = {
  'matters.rounds-page': { may: everyone, run: (context) => roundsPage(context, { slug: of.slug }) },
  'matters.round-page': {
    may: { open: everyone, closed: and(coordinators, secretaries, seated, only('system')) },
    run: async (context, world, openness) => {
      await held(context, world, openness)
      return roundPage(context, of)
    },
  },
  'matters.open-round': { may: holders, run: (context) => openRound(context, { ...of, closesOn: '2023-09-30', tell }) },
  'matters.raise-idea': {
    may: and(secretaries, only('coordinator', 'system')),
    run: async (context, world, openness) => {
      const { voice } = await held(context, world, openness)
      await raiseIdea(context, { ...of, voice, text: 'Flere tider om fredagen', tell })
    },
  },
  'matters.group-ideas': {
    may: holders,
    run: async (context, world, openness) => {
      const { ideaId } = await held(context, world, openness)
      await groupIdeas(context, { ...of, ideas: [ideaId], title: 'Weekenden', open: openness === 'open' })
    },
  },
  'matters.decide-group': {
    may: holders,
    run: async (context, world, openness) => {
      const { roundId } = await held(context, world, openness)
      const group = { round_id: roundId, title: 'Weekenden' }
      const id = (await context.database.app.insertInto('matters.idea_group').values(group).returning('id').executeTakeFirstOrThrow()).id
      await decideGroup(context, { ...of, id, decision: 'taken-up', reason: 'Vi går i gang', tell })
    },
  },
  'matters.answer-idea': {
    may: holders,
    run: async (context, world, openness) => {
      const { ideaId } = await held(context, world, openness)
      await answerIdea(context, { ...of, id: ideaId, answer: 'Det tages op', tell })
    },
  },
  'matters.close-round': {
    may: holders,
    refused: 'matters/round-unanswered',
    run: async (context, world, openness) => {
      await held(context, world, openness)
      await closeRound(context, of)
    },
  },
  'matters.publish-round': {
    may: holders,
    run: async (context, world, openness) => {
      await held(context, world, openness)
      await publishRound(context, { ...of, publish: true })
    },
  },
}
