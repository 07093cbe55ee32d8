import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Municipal council',
  plural: 'Municipal councils',
  explanation: 'The highest authority of a municipality, which approves agreements and appoints the municipality’s members.',
  composition: {},
  standingItems: { approvalOfAgenda: 'Approval of the agenda', announcements: 'Announcements' },
}
