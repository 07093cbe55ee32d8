import type { StateTone } from '../../../ui/state-tag.tsx'
import type { PaperState } from '../rules/paper-states.ts'

export const paperTones: Readonly<Record<PaperState, StateTone>> = {
  waiting: 'neutral',
  ready: 'active',
  failed: 'error',
  accepted: 'success',
  known: 'success',
  dismissed: 'neutral',
  cancelled: 'warning',
}
