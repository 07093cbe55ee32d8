import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Regionsråd',
  plural: 'Regionsråd',
  explanation: 'Regionens øverste myndighed, som godkender aftaler og udpeger regionens medlemmer.',
  composition: {},
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', announcements: 'Meddelelser' },
} as const satisfies CommitteeKindTexts
