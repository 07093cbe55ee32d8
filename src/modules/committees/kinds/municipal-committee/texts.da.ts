import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Kommunalt udvalg',
  plural: 'Kommunale udvalg',
  explanation: 'Et stående udvalg under kommunalbestyrelsen, som ser klyngens dagsorden før mødet og sender sine ønsker videre.',
  composition: {},
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', announcements: 'Meddelelser' },
} as const satisfies CommitteeKindTexts
