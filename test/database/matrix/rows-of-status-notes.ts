import { beginStatusNote } from '../../../src/modules/notes/commands/status/begin-status-note.ts'
import { correctNote } from '../../../src/modules/notes/commands/status/correct-note.ts'
import { editNoteHead } from '../../../src/modules/notes/commands/status/edit-note-head.ts'
import { editNotePart } from '../../../src/modules/notes/commands/status/edit-note-part.ts'
import { finishNote } from '../../../src/modules/notes/commands/status/finish-note.ts'
import { renewNote } from '../../../src/modules/notes/commands/status/renew-note.ts'
import { notePage } from '../../../src/modules/notes/queries/status/note-page.ts'
import { notesPage } from '../../../src/modules/notes/queries/status/notes-page.ts'
import { renewalPage } from '../../../src/modules/notes/queries/status/renewal-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { and, only, persons, readers, secretaries } from './roles.ts'
import type { Openness, Rows } from './row.ts'

/** Its secretaries and its municipality's coordinators; an operator and the machine write for nobody. */
const writers = and(secretaries, only('coordinator'))
const letterhead = { sender: 'Furesø Kommune', receiver: 'Sundhedsudvalget', caseworker: '', ean: '', datedOn: '2023-05-01' }

/** The open case is a note that was sent, the closed one a draft. */
async function written(
  { database, now }: Context,
  { committees, organisations }: MatrixWorld,
  openness: Openness,
  state: 'draft' | 'sent' = openness === 'open' ? 'sent' : 'draft',
): Promise<string> {
  const note = {
    kind: 'status-note',
    organisation_id: organisations.furesoe,
    committee_id: committees[openness],
    meeting_on: '2023-05-10',
    since_on: '2023-03-01',
    until_on: '2023-06-10',
    title: 'Status',
    style: 'general',
    letterhead: JSON.stringify(letterhead),
    state,
    generated_at: now,
    created_by_name: 'Sekretariatet',
    closed_at: state === 'sent' ? now : null,
  }
  const { id } = await database.app.insertInto('notes.note').values(note).returning('id').executeTakeFirstOrThrow()
  const part = { note_id: id, position: 0, key: 'intro', generated: 'Status', sources: '[]' }
  await database.app.insertInto('notes.note_part').values(part).execute()
  return id
}

export const rows: Rows = {
  'notes.notes-page': { may: persons, run: (context) => notesPage(context, {}) },
  'notes.note-page': {
    may: { open: readers, closed: writers },
    run: async (context, world, openness) => notePage(context, { id: await written(context, world, openness) }),
  },
  'notes.begin-status-note': {
    may: writers,
    run: (context, { committees }, openness) =>
      beginStatusNote(context, {
        committeeId: committees[openness],
        meetingOn: '2023-06-14',
        sinceOn: '2023-03-01',
        untilOn: '',
        afterwards: false,
        style: 'general',
      }),
  },
  'notes.edit-note-part': {
    may: writers,
    run: async (context, world, openness) => {
      const id = await written(context, world, openness, 'draft')
      return editNotePart(context, { id, key: 'intro', field: 'text', revision: 1, text: 'Vores status' })
    },
  },
  'notes.edit-note-head': {
    may: writers,
    run: async (context, world, openness) => {
      const id = await written(context, world, openness, 'draft')
      return editNoteHead(context, { id, revision: 1, title: 'Status', letterhead, recordNumbers: [] })
    },
  },
  'notes.renewal-page': {
    may: writers,
    run: async (context, world, openness) => renewalPage(context, { id: await written(context, world, openness, 'draft') }),
  },
  'notes.renew-note': {
    may: writers,
    refused: 'notes/record-moved-on',
    run: async (context, world, openness) =>
      renewNote(context, { id: await written(context, world, openness, 'draft'), fingerprint: 'set før', choices: {} }),
  },
  'notes.finish-note': {
    may: writers,
    run: async (context, world, openness) =>
      finishNote(context, {
        id: await written(context, world, openness, 'draft'),
        how: 'filed',
        filedAs: '23/1',
        news: (title) => ({ da: title, en: title }),
      }),
  },
  'notes.correct-note': {
    may: writers,
    run: async (context, world, openness) => correctNote(context, { id: await written(context, world, openness, 'sent') }),
  },
}
