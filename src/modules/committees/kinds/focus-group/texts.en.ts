import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Focus area committee',
  plural: 'Focus area committees',
  explanation: 'Works on one of the focus areas of the cluster under terms of reference and reports back to the cluster.',
  composition: {
    region: { asks: 'a representative of the hospital or region', missing: 'a representative of the hospital or region' },
    municipalities: { asks: 'a representative of the municipalities', missing: 'a representative of the municipalities' },
    generalPractice: { asks: 'a representative of general practice', missing: 'a representative of general practice' },
  },
  standingItems: { approvalOfAgenda: 'Approval of the agenda', trials: 'Status of the trials', anyOtherBusiness: 'Any other business' },
}
