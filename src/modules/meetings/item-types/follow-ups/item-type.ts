import type { StandingType } from '../standing-type.ts'
import { lines, texts } from './texts.da.ts'

/** What the committee has decided and nobody has done yet. */
export const followUps: StandingType = {
  key: 'followUps',
  content: (ground) =>
    ground.followUps === '' ? undefined : { title: texts.title, type: 'information', recommendation: [], markdown: ground.followUps },
}

/** How its lines say when each is due, and how long ago it was agreed. */
export const followUpLines = lines
