import { packageContents } from '../../../src/modules/meetings/queries/package/package-contents.ts'
import { packagePage } from '../../../src/modules/meetings/queries/package/package-page.ts'
import { and, closedReaders, everyone, only, readers } from './roles.ts'
import type { Rows } from './row.ts'

export const rows: Rows = {
  'meetings.package-page': {
    may: { open: everyone, closed: readers },
    run: (context, { meetings }, openness) => packagePage(context, { id: meetings[openness], language: 'da' }),
  },
  // The machine prints for the operator who runs it: on its own command line, and into the log.
  'meetings.package-contents': {
    may: { open: and(readers, only('system')), closed: and(readers, only('system')) },
    showsClosedTo: and(closedReaders, only('system')),
    run: (context, { meetings }, openness) => packageContents(context, { id: meetings[openness], edition: 'member' }),
  },
}
