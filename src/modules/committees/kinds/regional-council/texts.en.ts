import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Regional council',
  plural: 'Regional councils',
  explanation: 'The highest authority of a region, which approves agreements and appoints the region’s members.',
  composition: {},
  standingItems: { approvalOfAgenda: 'Approval of the agenda', announcements: 'Announcements' },
}
