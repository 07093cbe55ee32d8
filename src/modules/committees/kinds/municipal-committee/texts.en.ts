import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Municipal committee',
  plural: 'Municipal committees',
  explanation:
    'A standing committee of the municipal council, which sees the agenda of the cluster before the meeting and passes on its wishes.',
  composition: {},
  standingItems: { approvalOfAgenda: 'Approval of the agenda', announcements: 'Announcements' },
}
