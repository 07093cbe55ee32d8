import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Municipal committee with general practitioners',
  plural: 'Municipal committees with general practitioners',
  explanation:
    'The municipality and its general practitioners discuss their cooperation; the committee may prepare agreements but not conclude binding ones.',
  composition: {
    generalPractice: {
      asks: 'two general practitioners, one of them the chair of the local GP organisation',
      missing: 'the general practitioners',
    },
    municipality: { asks: 'the municipality', missing: 'a representative of the municipality' },
  },
  standingItems: {
    approvalOfAgenda: 'Approval of the agenda',
    localAgreements: 'Local agreements',
    evaluation: 'Yearly evaluation',
    anyOtherBusiness: 'Any other business',
  },
}
