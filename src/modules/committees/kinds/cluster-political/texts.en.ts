import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Political health cluster',
  plural: 'Political health clusters',
  explanation: 'Regional councillors, mayors and general practice agree on the direction of the cluster and follow it up.',
  composition: {
    regionalCouncillors: { asks: 'two to three regional councillors', missing: 'a regional councillor' },
    mayors: { asks: 'one mayor from each municipality', missing: 'mayors from the municipalities' },
    generalPractice: { asks: 'representatives of general practice', missing: 'a representative of general practice' },
  },
  standingItems: {
    approvalOfAgenda: 'Approval of the agenda',
    focusAreas: 'Status of the focus areas',
    announcements: 'Announcements',
    anyOtherBusiness: 'Any other business',
  },
}
