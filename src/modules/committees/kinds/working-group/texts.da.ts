import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Arbejdsgruppe',
  plural: 'Arbejdsgrupper',
  explanation: 'Løser en afgrænset opgave efter et kommissorium og bliver nedlagt, når opgaven er løst.',
  composition: {
    region: { asks: 'en repræsentant for hospital eller region', missing: 'en repræsentant for hospital eller region' },
    municipalities: { asks: 'en repræsentant for kommunerne', missing: 'en repræsentant for kommunerne' },
    generalPractice: { asks: 'en repræsentant for almen praksis', missing: 'en repræsentant for almen praksis' },
  },
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', anyOtherBusiness: 'Eventuelt' },
} as const satisfies CommitteeKindTexts
