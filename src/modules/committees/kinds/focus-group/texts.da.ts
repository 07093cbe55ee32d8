import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Udvalg for et fokusområde',
  plural: 'Udvalg for fokusområder',
  explanation: 'Arbejder med et af klyngens fokusområder efter et kommissorium og melder tilbage til klyngen.',
  composition: {
    region: { asks: 'en repræsentant for hospital eller region', missing: 'en repræsentant for hospital eller region' },
    municipalities: { asks: 'en repræsentant for kommunerne', missing: 'en repræsentant for kommunerne' },
    generalPractice: { asks: 'en repræsentant for almen praksis', missing: 'en repræsentant for almen praksis' },
  },
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', trials: 'Status på prøvehandlinger', anyOtherBusiness: 'Eventuelt' },
} as const satisfies CommitteeKindTexts
