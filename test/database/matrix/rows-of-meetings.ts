import { meetingPage } from '../../../src/modules/meetings/queries/meeting-page.ts'
import { closedReaders, everyone, readers } from './roles.ts'
import type { Rows } from './row.ts'

export const rows: Rows = {
  'meetings.meeting-page': {
    may: { open: everyone, closed: readers },
    showsClosedTo: closedReaders,
    run: (context, { meetings }, openness) => meetingPage(context, { id: meetings[openness] }),
  },
}
