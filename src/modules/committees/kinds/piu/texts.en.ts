import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Patient involvement committee',
  plural: 'Patient involvement committees',
  explanation:
    'Organisations of patients, relatives, disabled and elderly people bring the patients’ view into the cooperation in the region.',
  composition: {
    patients: {
      asks: 'eight members from organisations of patients, disabled and elderly people',
      missing: 'members from organisations of patients, disabled and elderly people',
    },
  },
  standingItems: {
    approvalOfAgenda: 'Approval of the agenda',
    dialogue: 'Dialogue with the regional committee',
    anyOtherBusiness: 'Any other business',
  },
}
