import { beginCase } from '../../../src/modules/notes/commands/cases/begin-case.ts'
import { editCasePart } from '../../../src/modules/notes/commands/cases/edit-case-part.ts'
import { headCase } from '../../../src/modules/notes/commands/cases/head-case.ts'
import { renewCase } from '../../../src/modules/notes/commands/cases/renew-case.ts'
import { casePage } from '../../../src/modules/notes/queries/cases/case-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { none, only } from './roles.ts'
import type { Openness, Rows } from './row.ts'
import { asked } from './rows-of-involvement.ts'

/** The municipality's coordinator and the committee's secretary; of a closed item nobody, as nobody here reads the cluster's. */
const may = { open: only('secretary', 'excluded-secretary', 'delegate', 'delegate-of-excluded', 'coordinator'), closed: none }

async function written(context: Context, world: MatrixWorld, openness: Openness): Promise<string> {
  const { id, itemId } = await asked(context, world, openness)
  const { app } = context.database
  const note = {
    kind: 'case',
    organisation_id: world.organisations.furesoe,
    committee_id: world.committees[openness],
    item_id: itemId,
    title: 'Sag',
    style: 'furesoe',
    letterhead: '{}',
    state: 'draft',
    generated_at: context.now,
    created_by_name: 'Sundhedskonsulenten i Furesø',
  }
  const noteId = (await app.insertInto('notes.note').values(note).returning('id').executeTakeFirstOrThrow()).id
  await app
    .insertInto('notes.note_part')
    .values({ note_id: noteId, position: 0, key: 'theme', heading: 'Beslutningstema', generated: 'Tekst', sources: '[]' })
    .execute()
  return id
}

export const rows: Rows = {
  'notes.case-page': { may, run: async (context, world, openness) => casePage(context, { id: await written(context, world, openness) }) },
  'notes.begin-case': {
    may,
    run: async (context, world, openness) => beginCase(context, { id: (await asked(context, world, openness)).id, template: 'furesoe' }),
  },
  'notes.edit-case-part': {
    may,
    run: async (context, world, openness) => {
      const id = await written(context, world, openness)
      await editCasePart(context, { id, key: 'theme', field: 'text-theme', revision: 1, text: 'Andet' })
    },
  },
  'notes.head-case': {
    may,
    run: async (context, world, openness) =>
      headCase(context, { id: await written(context, world, openness), title: 'Drøftelse', recordNumber: '26/1' }),
  },
  'notes.renew-case': {
    may,
    run: async (context, world, openness) => {
      const id = await written(context, world, openness)
      const news = await casePage(context, { id }).then(
        ({ news }) => news,
        () => undefined,
      )
      await renewCase(context, { id, fingerprint: news?.fingerprint ?? '', choices: {} })
    },
  },
}
