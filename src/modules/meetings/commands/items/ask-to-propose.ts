import { query } from '../../../../platform/command/use-case.ts'
import { permitToPropose } from './permit-to-propose.ts'

/** Before a pasted text is read. */
export const askToPropose = query(
  'meetings.ask-to-propose',
  async (asking, where: { readonly committee: string; readonly organisationId: string | null }) => {
    await permitToPropose(asking, where)
  },
)
