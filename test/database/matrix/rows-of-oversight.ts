import { accessPage } from '../../../src/modules/oversight/queries/access-page.ts'
import { historyPage } from '../../../src/modules/oversight/queries/history-page.ts'
import { and, keepers, readers } from './roles.ts'
import type { Rows } from './row.ts'

export const rows: Rows = {
  'oversight.access-page': {
    may: and(keepers, readers),
    run: (context, { meetings }, openness) => accessPage(context, { kind: 'meeting', id: meetings[openness] }),
  },
  'oversight.history-page': {
    may: keepers,
    run: (context, { meetings }, openness) => historyPage(context, { kind: 'meeting', id: meetings[openness] }),
  },
}
