import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Professional health cluster',
  plural: 'Professional health clusters',
  explanation:
    'The management of hospital, psychiatry, municipalities and general practice prepares cases for the political level and carries them out.',
  composition: {
    region: { asks: 'the region, including psychiatry', missing: 'a representative of the region' },
    municipalities: { asks: 'every municipality in the cluster', missing: 'representatives of the municipalities' },
    generalPractice: { asks: 'general practice', missing: 'a representative of general practice' },
    patients: { asks: 'representatives of patients and relatives', missing: 'a representative of patients and relatives' },
  },
  standingItems: {
    approvalOfAgenda: 'Approval of the agenda',
    focusAreas: 'Status of the focus areas',
    announcements: 'Announcements',
    anyOtherBusiness: 'Any other business',
  },
}
