import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Regional health cooperation committee',
  plural: 'Regional health cooperation committees',
  explanation: 'Sets the frame for the clusters of a region, follows the national plans and drafts the health agreement.',
  composition: {
    regionalCouncillors: {
      asks: 'three members of the regional council, among them its chair',
      missing: 'members of the regional council',
    },
    municipalities: { asks: 'municipal members from the clusters', missing: 'a municipal member' },
    generalPractice: { asks: 'members appointed by the GP organisation', missing: 'a representative of general practice' },
  },
  standingItems: { approvalOfAgenda: 'Approval of the agenda', announcements: 'Announcements', anyOtherBusiness: 'Any other business' },
}
