import { statePosition } from '../../../src/modules/notes/commands/brief/state-position.ts'
import { writePrivateNote } from '../../../src/modules/notes/commands/brief/write-private-note.ts'
import { briefPage } from '../../../src/modules/notes/queries/brief-page.ts'
import { closedReaders, only, persons, readers } from './roles.ts'
import type { Rows } from './row.ts'

/** Whoever has signed in and can read the meeting. */
const takers = { open: persons, closed: readers }

export const rows: Rows = {
  'notes.brief-page': {
    may: takers,
    showsClosedTo: closedReaders,
    run: (context, { meetings }, openness) => briefPage(context, { meetingId: meetings[openness] }),
  },
  'notes.write-private-note': {
    may: takers,
    run: (context, { meetings }, openness) =>
      writePrivateNote(context, { meetingId: meetings[openness], subjectId: meetings[openness], text: 'Spørg til fristen' }),
  },
  'notes.state-position': {
    may: { open: only('coordinator'), closed: only('coordinator') },
    run: async (context, { meetings, organisations, items }, openness) =>
      statePosition(context, {
        meetingId: meetings[openness],
        itemId: items[openness],
        organisationId: organisations.furesoe,
        text: 'Vi er for',
      }),
  },
}
