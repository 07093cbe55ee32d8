import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Kommunalbestyrelse',
  plural: 'Kommunalbestyrelser',
  explanation: 'Kommunens øverste myndighed, som godkender aftaler og udpeger kommunens medlemmer.',
  composition: {},
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', announcements: 'Meddelelser' },
} as const satisfies CommitteeKindTexts
