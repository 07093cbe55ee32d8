import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Politisk sundhedsklynge',
  plural: 'Politiske sundhedsklynger',
  explanation: 'Regionsrådsmedlemmer, borgmestre og almen praksis aftaler klyngens retning og følger op på den.',
  composition: {
    regionalCouncillors: { asks: 'to til tre regionsrådsmedlemmer', missing: 'et regionsrådsmedlem' },
    mayors: { asks: 'én borgmester fra hver kommune', missing: 'borgmestre fra kommunerne' },
    generalPractice: { asks: 'repræsentanter for almen praksis', missing: 'en repræsentant for almen praksis' },
  },
  standingItems: {
    approvalOfAgenda: 'Godkendelse af dagsorden',
    focusAreas: 'Status på fokusområder',
    announcements: 'Meddelelser',
    anyOtherBusiness: 'Eventuelt',
  },
} as const satisfies CommitteeKindTexts
