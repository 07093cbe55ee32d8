import type { StandingType } from '../standing-type.ts'
import { texts } from './texts.da.ts'

/** What the committee has decided and nobody has done yet. */
export const followUps: StandingType = {
  key: 'followUps',
  content: (ground) =>
    ground.followUps === '' ? undefined : { title: texts.title, type: 'information', recommendation: [], markdown: ground.followUps },
}
