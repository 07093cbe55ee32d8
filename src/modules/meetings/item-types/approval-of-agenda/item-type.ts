import type { StandingType } from '../standing-type.ts'
import { texts } from './texts.da.ts'

export const approvalOfAgenda: StandingType = {
  key: 'approvalOfAgenda',
  content: () => ({ title: texts.title, type: 'decision', recommendation: [texts.recommendation], markdown: '' }),
}
