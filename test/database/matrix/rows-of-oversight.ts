import { historyPage } from '../../../src/modules/oversight/queries/history-page.ts'
import { keepers } from './roles.ts'
import type { Rows } from './row.ts'

export const rows: Rows = {
  'oversight.history-page': {
    may: keepers,
    run: (context, { meetings }, openness) => historyPage(context, { kind: 'meeting', id: meetings[openness] }),
  },
}
