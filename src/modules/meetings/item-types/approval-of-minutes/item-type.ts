import { formatDay } from '../../../../ui/dates.ts'
import type { StandingType } from '../standing-type.ts'
import { texts } from './texts.da.ts'

/** Of the latest meeting with minutes, as long as nobody has approved them. */
export const approvalOfMinutes: StandingType = {
  key: 'approvalOfMinutes',
  content({ lastMinutes }) {
    if (!lastMinutes) return undefined
    const day = formatDay(lastMinutes.heldOn, 'da')
    return {
      title: texts.title(day),
      type: 'decision',
      recommendation: [texts.recommendation],
      markdown: texts.body(day, `/moeder/${lastMinutes.meetingId}`),
    }
  },
}
