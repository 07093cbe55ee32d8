import type { StandingType } from '../standing-type.ts'
import { texts } from './texts.da.ts'

/** What was decided behind closed doors and nobody has done yet: it comes back too, and stays closed. */
export const closedFollowUps: StandingType = {
  key: 'closedFollowUps',
  content: (ground) =>
    ground.closedFollowUps === ''
      ? undefined
      : { title: texts.title, type: 'information', recommendation: [], markdown: ground.closedFollowUps, closed: true },
}
