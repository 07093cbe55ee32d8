import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Administrative steering group',
  plural: 'Administrative steering groups',
  explanation:
    'Directors of the region and the municipalities prepare the cases of the regional committee and gather the work of the clusters.',
  composition: {
    region: { asks: 'the management of the region', missing: 'a representative of the region' },
    municipalities: { asks: 'the management of the municipalities', missing: 'a representative of the municipalities' },
  },
  standingItems: { approvalOfAgenda: 'Approval of the agenda', announcements: 'Announcements', anyOtherBusiness: 'Any other business' },
}
