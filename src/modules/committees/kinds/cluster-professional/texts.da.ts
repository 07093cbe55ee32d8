import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Faglig sundhedsklynge',
  plural: 'Faglige sundhedsklynger',
  explanation:
    'Ledelsen fra hospital, psykiatri, kommuner og almen praksis forbereder sager til det politiske niveau og fører dem ud i livet.',
  composition: {
    region: { asks: 'regionen, herunder psykiatrien', missing: 'en repræsentant for regionen' },
    municipalities: { asks: 'hver kommune i klyngen', missing: 'repræsentanter for kommunerne' },
    generalPractice: { asks: 'almen praksis', missing: 'en repræsentant for almen praksis' },
    patients: { asks: 'repræsentanter for patienter og pårørende', missing: 'en repræsentant for patienter og pårørende' },
  },
  standingItems: {
    approvalOfAgenda: 'Godkendelse af dagsorden',
    focusAreas: 'Status på fokusområder',
    announcements: 'Meddelelser',
    anyOtherBusiness: 'Eventuelt',
  },
} as const satisfies CommitteeKindTexts
