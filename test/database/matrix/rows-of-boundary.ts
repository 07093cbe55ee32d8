import { answerQuestion } from '../../../src/modules/matters/commands/boundary/answer-question.ts'
import { arrangeMeanwhile } from '../../../src/modules/matters/commands/boundary/arrange-meanwhile.ts'
import { changeQuestion } from '../../../src/modules/matters/commands/boundary/change-question.ts'
import { escalateQuestion } from '../../../src/modules/matters/commands/boundary/escalate-question.ts'
import { raiseQuestion } from '../../../src/modules/matters/commands/boundary/raise-question.ts'
import { stateBoundaryPosition } from '../../../src/modules/matters/commands/boundary/state-boundary-position.ts'
import { questionPage } from '../../../src/modules/matters/queries/boundary/question-page.ts'
import { questionsPage } from '../../../src/modules/matters/queries/boundary/questions-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { everyone, only } from './roles.ts'
import type { Openness, Rows } from './row.ts'

/** A question between the cluster's parties; the open one everyone may read. */
async function raised({ database, now }: Context, { partnership }: MatrixWorld, openness: Openness): Promise<string> {
  const values = {
    title: 'Kompression',
    kind: 'who-pays',
    question: 'Hvem betaler?',
    partnership_id: partnership,
    raised_on: '2023-04-01',
    state: 'open',
    public: openness === 'open',
    created_at: now,
    created_by_name: 'Sekretariatet',
  }
  return (await database.app.insertInto('matters.boundary_question').values(values).returning('id').executeTakeFirstOrThrow()).id
}

const coordinators = only('coordinator', 'coordinator-elsewhere', 'system')
const parties = only('coordinator', 'coordinator-elsewhere', 'reader', 'reader-elsewhere', 'system')
/** The cluster's own committee has no secretary in the matrix: those of municipalities' committees do not conduct its questions. */
const conductors = only('system')
const written = { title: 'Kompression', kind: 'who-pays' as const, question: 'Hvem betaler?', groups: '', example: '' }

export const rows: Rows = {
  'matters.questions-page': { may: everyone, run: (context) => questionsPage(context, undefined) },
  'matters.question-page': {
    may: { open: everyone, closed: parties },
    run: async (context, world, openness) => questionPage(context, { id: await raised(context, world, openness) }),
  },
  'matters.raise-question': {
    may: coordinators,
    run: (context, { partnership }) => raiseQuestion(context, { ...written, partnershipId: partnership }),
  },
  'matters.change-question': {
    may: conductors,
    run: async (context, world, openness) =>
      changeQuestion(context, { ...written, id: await raised(context, world, openness), revision: 1, public: true }),
  },
  'matters.state-boundary-position': {
    may: only('coordinator', 'system'),
    run: async (context, world, openness) =>
      stateBoundaryPosition(context, {
        id: await raised(context, world, openness),
        organisationId: world.organisations.furesoe,
        position: 'Regionen betaler',
      }),
  },
  'matters.arrange-meanwhile': {
    may: conductors,
    run: async (context, world, openness) =>
      arrangeMeanwhile(context, { id: await raised(context, world, openness), text: 'Hospitalet betaler', from: '2023-05-01', to: '' }),
  },
  'matters.escalate-question': {
    may: conductors,
    run: async (context, world, openness) =>
      escalateQuestion(context, { id: await raised(context, world, openness), to: 'ssu', receiver: '', letter: 'Vi beder om svar' }),
  },
  'matters.answer-question': {
    may: conductors,
    run: async (context, world, openness) =>
      answerQuestion(context, { id: await raised(context, world, openness), answer: 'Regionen', effect: '', close: true }),
  },
}
