import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Working group',
  plural: 'Working groups',
  explanation: 'Solves a bounded task under terms of reference and ends when the task is done.',
  composition: {
    region: { asks: 'a representative of the hospital or region', missing: 'a representative of the hospital or region' },
    municipalities: { asks: 'a representative of the municipalities', missing: 'a representative of the municipalities' },
    generalPractice: { asks: 'a representative of general practice', missing: 'a representative of general practice' },
  },
  standingItems: { approvalOfAgenda: 'Approval of the agenda', anyOtherBusiness: 'Any other business' },
}
