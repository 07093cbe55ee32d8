import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  partnership: {
    name: 'Health council',
    plural: 'Health councils',
    explanation: 'Follows the clusters on 1 January 2027 and answers for the region’s health tasks in an area.',
  },
  committee: {
    name: 'Health council',
    plural: 'Health councils',
    explanation: 'Has the immediate responsibility for the region’s health tasks in its area, together with the municipalities.',
    composition: {
      municipalities: { asks: 'one to three members from each municipality', missing: 'members from the municipalities' },
      regionalCouncillors: { asks: 'one regional member more than the municipalities have together', missing: 'regional members' },
    },
    standingItems: { approvalOfAgenda: 'Approval of the agenda', announcements: 'Announcements' },
  },
}
